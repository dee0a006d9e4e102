import type { Source } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';

/** A sheet and what it is called: "Care plan 3", or "Response 3" where a person gave it. */
export type NamedSheet = { readonly sheet: Sheet; readonly name: string };

/**
 * A source's sheets in the order they are listed. Documents go by their number. People's go by
 * their random id, which says nothing about who answered first; so their numbers can shift when
 * another one arrives.
 */
export function sheetsInOrder(source: Source, sheets: readonly Sheet[]): readonly NamedSheet[] {
  const own = sheets.filter((sheet) => sheet.sourceId === source.id && sheet.deletedAt === null);
  const ordered =
    source.kind === 'written' ? own.toSorted(byNumber) : own.toSorted((a, b) => byId(a, b));
  return ordered.map((sheet, index) => ({ sheet, name: sheetName(source, sheet, index + 1) }));
}

/** The number for the next document of a source; null for people's sheets, which have none. */
export function nextNumber(source: Source, sheets: readonly Sheet[]): number | null {
  if (source.kind === 'views') return null;
  const taken = sheets.filter(({ sourceId }) => sourceId === source.id).map((s) => s.number ?? 0);
  return Math.max(0, ...taken) + 1;
}

function sheetName(source: Source, sheet: Sheet, place: number): string {
  if (source.single) return source.sheet.one;
  return `${source.sheet.one} ${sheet.number ?? place}`;
}

function byNumber(a: Sheet, b: Sheet): number {
  return (a.number ?? 0) - (b.number ?? 0) || byId(a, b);
}

function byId(a: Sheet, b: Sheet): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
