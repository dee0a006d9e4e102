import { type Edits, includes, joined, type Merging, NO_EDITS } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';

/** What this tab has written of each record, as it wrote it last. */
const written = new Map<string, Merging>();

export function rememberWritten<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
): void {
  written.set(`${kind.name} ${kind.keyOf(record)}`, record);
}

/**
 * Whether a record that was read knows of everything that this tab has written to it. One that was
 * read a moment too early does not, and must not be put in place of what a person has typed.
 */
export function isUpToDate<Shape extends Merging>(kind: MergedKind<Shape>, read: Shape): boolean {
  const own = written.get(`${kind.name} ${kind.keyOf(read)}`);
  return Object.entries(own?.edits ?? {}).every(([field, edits]) =>
    includes(heardOf(read, field), edits),
  );
}

/** What this tab wrote may have been put beside what another device did, by merging. */
function heardOf({ edits, conflicts }: Merging, field: string): Edits {
  const beside = conflicts[field] ?? [];
  return beside.reduce((all, version) => joined(all, version.edits), edits[field] ?? NO_EDITS);
}

/** Every record of a kind that this tab has written, for when storage itself is gone. */
export function allWritten<Shape extends Merging>({ name, schema }: MergedKind<Shape>): Shape[] {
  const own = [...written].filter(([key]) => key.startsWith(`${name} `));
  return own.map(([, record]) => schema.parse(record));
}

/** After records have been put back to an earlier state: what was written is no longer so. */
export function forgetWritten(): void {
  written.clear();
}
