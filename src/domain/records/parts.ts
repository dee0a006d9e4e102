import { unreachable } from '#domain/never.ts';

/**
 * What a field of a record is when two copies are merged.
 *
 * - `fixed`: given when the record is made, never changed.
 * - `whole`: changes as one thing.
 * - `members`: an object whose members change apart, each always there: a service's name and size.
 * - `entries`: an object whose entries change apart, and may be missing: the responses on a sheet.
 * - `set`: a list of words, each in it or not.
 * - `items`: a list of things with an id and a day, each changing as one thing: progress notes.
 * - `merging`: what merging itself has to know.
 */
export type Part = 'fixed' | 'whole' | 'members' | 'entries' | 'set' | 'items' | 'merging';

/** Every field of a record says what it is: a new one does not compile until someone has decided. */
export type PartsOf<Shape> = { readonly [Field in keyof Shape]-?: Part };

/** A record as separate values by name, such as "responses/goals". What is not there has no entry. */
export type Fields = ReadonlyMap<string, unknown>;

type Parts = Readonly<Record<string, Part>>;
type Loose = Readonly<Record<string, unknown>>;

/** Everything in a record that can change, apart. */
export function fieldsOf(parts: Parts, record: Loose): Fields {
  const fields = Object.entries(parts).flatMap(([name, part]) =>
    valuesOf(part, name, record[name]),
  );
  return new Map(fields);
}

/** Whether a record of these parts could have a field of this name, there or taken away. */
export function isField(parts: Parts, field: string): boolean {
  const [name = ''] = field.split('/', 1);
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part === 'whole') return field === name;
  return hasFields(part) && part !== undefined && field.length > name.length + 1;
}

/** What can never change in a record, as one value to compare. */
export function fixedOf(parts: Parts, record: Loose): Loose {
  const names = Object.keys(parts).filter((name) => parts[name] === 'fixed');
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

/**
 * The record with these values in place of its own; `undefined` takes away an entry, a word or an
 * item. The values are not checked here: see `decodeRecord`.
 */
export function withFields(parts: Parts, record: Loose, values: Fields): Loose {
  const all = new Map([...fieldsOf(parts, record), ...values]);
  const names = Object.keys(parts).filter((name) => hasFields(parts[name]));
  return { ...record, ...Object.fromEntries(names.map((name) => [name, built(parts, name, all)])) };
}

const hasFields = (part: Part | undefined): boolean => part !== 'fixed' && part !== 'merging';

function valuesOf(part: Part, name: string, value: unknown): (readonly [string, unknown])[] {
  switch (part) {
    case 'fixed':
    case 'merging':
      return [];
    case 'whole':
      return [[name, value]];
    case 'members':
    case 'entries':
      return Object.entries(objectOf(value)).map(([key, each]) => [`${name}/${key}`, each]);
    case 'set':
      return listOf(value).map((word) => [`${name}/${String(word)}`, true]);
    case 'items':
      return listOf(value).map((item) => [`${name}/${String(objectOf(item)['id'])}`, item]);
    default:
      return unreachable(part);
  }
}

function built(parts: Parts, name: string, all: Fields): unknown {
  const part = parts[name];
  if (part === 'whole') return all.get(name);
  const beginning = `${name}/`;
  const own = [...all].flatMap(([key, value]) =>
    key.startsWith(beginning) && value !== undefined
      ? [[key.slice(beginning.length), value] as const]
      : [],
  );
  if (part === 'set')
    return own
      .filter(([, isIn]) => isIn === true)
      .map(([word]) => word)
      .toSorted();
  if (part === 'items') return own.map(([, item]) => item).toSorted(byDayAndId);
  return Object.fromEntries(own);
}

/** The same order on every device, whichever item came first to it. */
function byDayAndId(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map((item) => {
    const { on, id } = objectOf(item);
    return `${String(on)} ${String(id)}`;
  });
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function objectOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
