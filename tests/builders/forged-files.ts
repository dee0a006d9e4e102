import { type Chance, oneOf, upTo } from './chance.ts';
import type { Mutation } from './damaged-files.ts';

/** One value in a file, by what holds it. */
type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** Stands in the file where text is to come that no program would write by itself. */
const HOLE = '<hole>';

const WRONG =
  'null true false 0 -1 1.5 6 7 99 "" "x" [] {} [[]] [null] {"id":1} NaN undefined ' +
  '"2026-02-30" "2026-13-01T00:00:00.000Z" "00000000-0000-4000-8000-000000000000"';
const HUGE =
  '1e308 1e999 -1e999 -0 0.1e-400 9007199254740991 9007199254740993 4294967296 ' +
  '123456789012345678901234567890';
const STRANGE = [
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '"</script>"',
  '"__proto__"',
  `"${'a'.repeat(11_000)}"`,
  `"${'a/'.repeat(80)}"`,
];
const POLLUTING = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '[{"__proto__":[]}]',
];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'then', '', 'id'];

/** Files that parse, or nearly, and say what no app would say. */
export const FORGERIES: Readonly<Record<string, Mutation>> = {
  'a value of the wrong type': replacing((chance) => oneOf(chance, WRONG.split(' '))),
  'a huge number': replacing((chance) => oneOf(chance, HUGE.split(' '))),
  'a strange text': replacing((chance) => oneOf(chance, STRANGE)),
  'a value that reaches for the prototype': replacing((chance) => oneOf(chance, POLLUTING)),
  'lists within lists': replacing((chance) => nested('[', ']', upTo(chance, 5000))),
  'objects within objects': replacing((chance) => nested('{"a":', '}', upTo(chance, 5000))),
  'another name for a value': forging((json, chance) => {
    const { holder, key } = oneOf(chance, placesIn(json));
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    // As JSON.parse would: as a member like any other.
    const name = oneOf(chance, NAMES);
    const own = { value, enumerable: true, configurable: true, writable: true };
    if (!Array.isArray(holder)) Object.defineProperty(holder, name, own);
  }),
  'a value too many': forging((json, chance) => {
    const { holder } = oneOf(chance, placesIn(json));
    const value: unknown = JSON.parse(oneOf(chance, POLLUTING));
    const own = { value, enumerable: true, configurable: true, writable: true };
    if (!Array.isArray(holder)) Object.defineProperty(holder, oneOf(chance, NAMES), own);
  }),
  'a value missing': forging((json, chance) => {
    const { holder, key } = oneOf(chance, placesIn(json));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }),
  'two values swapped': forging((json, chance) => {
    const places = placesIn(json);
    const [a, b] = [oneOf(chance, places), oneOf(chance, places)];
    const [one, other] = [a.holder[a.key], b.holder[b.key]].map((value) => structuredClone(value));
    a.holder[a.key] = other;
    b.holder[b.key] = one;
  }),
};

/** The same for a file that is lists of records. */
export const FORGED_RECORDS: Readonly<Record<string, Mutation>> = {
  'a record twice': forging((json, chance) => {
    const list = oneOf(chance, listsIn(json));
    list.push(structuredClone(oneOf(chance, list)));
  }),
  'a record in another list': forging((json, chance) => {
    const lists = listsIn(json);
    oneOf(chance, lists).push(structuredClone(oneOf(chance, oneOf(chance, lists))));
  }),
  'one id for two': forging((json, chance) => {
    const records = listsIn(json).flat();
    Object.assign(oneOf(chance, records), { id: oneOf(chance, records)['id'] });
  }),
  'a record of another version': forging((json, chance) => {
    const record = oneOf(chance, listsIn(json).flat());
    record['version'] = oneOf(chance, [0, 1, 2, 3, 99, 1.5, '2', null]);
  }),
  'other edits': forging((json, chance) => {
    const record = oneOf(chance, listsIn(json).flat());
    const count = oneOf(chance, [1, 2, 1e15, 1e16, 0, -1, 0.5, '1', null]);
    const device = oneOf(chance, ['abcdefghij', 'laptop0000', 'Laptop', '__proto__', '']);
    const field = oneOf(chance, [...Object.keys(record), 'service/name', 'responses/water', 'x']);
    record['edits'] = { [field]: { [device]: count } };
  }),
  'other conflicts': forging((json, chance) => {
    const record = oneOf(chance, listsIn(json).flat());
    const field = oneOf(chance, [...Object.keys(record), 'service/name', 'responses/water', 'x/y']);
    const value: unknown = oneOf(chance, [record[field] ?? null, 'Here.', null, 7, {}]);
    const edits = { abcdefghij: 1 };
    record['conflicts'] = { [field]: [chance() < 0.2 ? { edits } : { value, edits }] };
  }),
};

type Json = Record<string, unknown>;

/** A mutation of what a file says. */
function forging(change: (json: Json, chance: Chance) => void): Mutation {
  return (file, chance) => {
    const json = parsed(file);
    change(json, chance);
    return new TextEncoder().encode(JSON.stringify(json));
  };
}

/** A mutation that puts any text at all in the place of a value. */
function replacing(text: (chance: Chance) => string): Mutation {
  return (file, chance) => {
    const json = parsed(file);
    const { holder, key } = oneOf(chance, placesIn(json));
    holder[key] = HOLE;
    const forged = JSON.stringify(json).replace(`"${HOLE}"`, () => text(chance));
    return new TextEncoder().encode(forged);
  };
}

function parsed(file: Uint8Array): Json {
  return JSON.parse(new TextDecoder().decode(file));
}

function placesIn(value: unknown): readonly Place[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

function listsIn(json: Json): readonly Json[][] {
  return Object.values(json).filter((value): value is Json[] => Array.isArray(value));
}

function isHolder(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function nested(opening: string, closing: string, depth: number): string {
  return `${opening.repeat(depth)}1${closing.repeat(depth)}`;
}
