import { failed, ok, type Result } from '#domain/result.ts';
import * as z from 'zod/mini';
import type { FileFailure } from './file-failure.ts';

/** One kind of file: how it names itself, the newest format that is understood, and its shape. */
export type FileKind<Shape> = {
  readonly kind: string;
  readonly format: number;
  readonly schema: z.ZodMiniType<Shape>;
};

const Labelled = z.looseObject({
  kind: z.string().check(z.startsWith('sri2-')),
  format: z.int().check(z.positive()),
});

/** The first bytes of every file of this app, however much of the rest has been lost. */
const BEGINNING = /^\s*\{\s*"kind"\s*:\s*"sri2-/u;

/**
 * How many lists and objects may stand inside one another: a few times what any of our files has.
 * Deeper ones are only ever made to exhaust whatever walks through them, which much here does.
 */
const DEEPEST = 32;

/** The one way in for a file: text, then its label, then its shape. Never throws. */
export function openFile<Shape>(
  text: string,
  { kind, format, schema }: FileKind<Shape>,
): Result<Shape, FileFailure> {
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  if (!json.ok) return json;
  const labelled = Labelled.safeParse(json.value);
  if (!labelled.success) return failed({ reason: 'not-sri2' });
  if (labelled.data.kind !== kind) {
    return failed({ reason: 'wrong-kind', found: labelled.data.kind, wanted: kind });
  }
  if (labelled.data.format > format) return failed({ reason: 'too-new' });
  if (isTooDeep(json.value))
    return failed({ reason: 'damaged', where: 'it is not built as this app builds it' });
  const parsed = schema.safeParse(json.value);
  return parsed.success
    ? ok(parsed.data)
    : failed({ reason: 'damaged', where: 'a part is missing' });
}

/**
 * The same for a file that goes out to others: it holds what it is meant to hold and nothing beside
 * it, anywhere, and it is said where it does not.
 *
 * @param schema strict, all the way down.
 */
export function openExactly<Shape>(
  text: string,
  { kind, format, schema }: FileKind<Shape>,
): Result<Shape, FileFailure> {
  const json = openFile(text, { kind, format, schema: z.unknown() });
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) return failed({ reason: 'damaged', where: placeIn(parsed.error) });
  return namesPrototype(json.value)
    ? failed({ reason: 'damaged', where: 'it is not built as this app builds it' })
    : ok(parsed.data);
}

function placeIn({ issues: [issue] }: z.core.$ZodError): string {
  if (issue?.code === 'unrecognized_keys') return 'something is in it that has no place there';
  const path = issue?.path.map(String).join('.') ?? '';
  return `something in it is missing, or cannot be right (${path.slice(0, LONGEST_PLACE)})`;
}

/** In characters: names in a file can be anything. */
const LONGEST_PLACE = 80;

/** A record's schema passes over such a name without a word, and what is left is not the whole. */
function namesPrototype(json: unknown): boolean {
  if (!isNested(json)) return false;
  return Object.hasOwn(json, '__proto__') || Object.values(json).some(namesPrototype);
}

function parseJson(text: string): Result<unknown, FileFailure> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return BEGINNING.test(text)
      ? failed({ reason: 'damaged', where: 'it breaks off, or has been changed' })
      : failed({ reason: 'not-sri2' });
  }
}

/** Level by level, not by calling itself, which is what such a file would make fail. */
function isTooDeep(json: unknown): boolean {
  let level = [json].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === DEEPEST) return true;
    level = insideOf(level);
  }
  return false;
}

function insideOf(level: readonly object[]): object[] {
  const inside: object[] = [];
  for (const nested of level) {
    for (const value of Object.values(nested)) if (isNested(value)) inside.push(value);
  }
  return inside;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
