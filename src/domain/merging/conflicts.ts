import { isSame } from '#domain/records/canonical.ts';
import type { FieldVersion, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf } from '#domain/records/parts.ts';
import { versionsOf } from './versions.ts';

/** A field that was changed in two places, with everything that it was changed to. */
export type Conflict = {
  readonly field: string;
  /** The value in place first. None is `undefined` unless it was taken away somewhere. */
  readonly values: readonly unknown[];
};

/**
 * The fields of a record for which somebody has to choose. Where all copies agree, nobody has to;
 * nor of a record in the bin, where it shows again once it has been brought back.
 */
export function conflictsIn<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
): readonly Conflict[] {
  return isInBin(record) ? [] : contestedIn(kind, record);
}

/** The same, of a record in the bin as well. */
export function contestedIn<Shape extends Merging>(
  { parts }: MergedKind<Shape>,
  record: Shape,
): readonly Conflict[] {
  const contested = Object.keys(record.conflicts);
  if (contested.length === 0) return [];
  const fields = fieldsOf(parts, record);
  return contested.flatMap((field) => {
    const values = differing(field, versionsOf(record, field, fields.get(field)));
    return values.length > 1 ? [{ field, values }] : [];
  });
}

/** The values that say different things, each once, in their order. */
function differing(field: string, versions: readonly FieldVersion[]): readonly unknown[] {
  return versions
    .map(({ value }) => value)
    .filter(
      (value, place, all) => all.findIndex((other) => isAlike(field, value, other)) === place,
    );
}

/** What was deleted here one day and there another has been deleted in both. */
function isAlike(field: string, a: unknown, b: unknown): boolean {
  return field === 'deletedAt' ? (a === null) === (b === null) : isSame(a, b);
}

function isInBin(record: object): boolean {
  return 'deletedAt' in record && typeof record.deletedAt === 'string';
}
