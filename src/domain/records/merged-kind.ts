import { isSame } from './canonical.ts';
import type { Merging } from './edits.ts';
import { fieldsOf, isField, type PartsOf, withFields } from './parts.ts';
import type { Migration, RecordKind } from './record.ts';

/** A kind of record of which two copies, changed apart, can be made one. */
export type MergedKind<Shape extends Merging> = RecordKind<Shape> & {
  readonly parts: PartsOf<Shape>;
  /** What tells a record from every other of its kind. */
  keyOf(record: Shape): string;
};

/**
 * Adds to a kind what its schema cannot say: every value in a conflict must fit its field, and
 * edits are counted of fields that there are.
 */
export function mergedKind<Shape extends Merging>(
  kind: Omit<MergedKind<Shape>, 'faultIn'>,
): MergedKind<Shape> {
  return { ...kind, faultIn: (record) => faultyConflict(kind, record) ?? strayEdits(kind, record) };
}

function faultyConflict<Shape extends Merging>(
  { parts, schema }: Pick<MergedKind<Shape>, 'parts' | 'schema'>,
  record: Shape,
): string | null {
  const settled = { ...record, conflicts: {} };
  const fits = (field: string, value: unknown): boolean => {
    const tried = schema.safeParse(withFields(parts, settled, new Map([[field, value]])));
    return tried.success && isSame(fieldsOf(parts, tried.data).get(field), value);
  };
  const fault = Object.entries(record.conflicts).find(
    ([field, versions]) =>
      !isField(parts, field) || versions.some(({ value }) => !fits(field, value)),
  );
  return fault === undefined ? null : `conflicts.${fault[0]}`;
}

/** A name such as "constructor", which every object answers to, would be taken for what it is not. */
function strayEdits<Shape extends Merging>(
  { parts }: Pick<MergedKind<Shape>, 'parts'>,
  { edits }: Shape,
): string | null {
  const stray = Object.keys(edits).find((name) => !isField(parts, name));
  return stray === undefined ? null : `edits.${stray}`;
}

/** Version 1 knew nothing of merging: what it holds counts as never changed. */
export const startMerging: Migration = (stored) => ({
  ...stored,
  version: 2,
  edits: {},
  conflicts: {},
});
