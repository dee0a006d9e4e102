import type { Source } from '#domain/instrument/instrument.ts';
import { newSheet } from '#domain/records/new-records.ts';
import type { ReviewId, SheetId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import type { SheetInFile } from './read-lines.ts';
import { hasNumbers } from './sheet-columns.ts';

/** A sheet of a file, and the fresh id that it will have. */
export type FreshSheet = SheetInFile & { readonly id: SheetId };

/**
 * The records of a file's sheets. A document keeps the number it has in the file unless one here has
 * it; those without get the next ones that nobody has. A code is kept unless one here has it.
 *
 * @param here the review's sheets so far, deleted ones included: those keep their numbers, too.
 */
export function newSheets(
  reviewId: ReviewId,
  source: Source,
  inFile: readonly FreshSheet[],
  here: readonly Sheet[],
): readonly Sheet[] {
  const own = here.filter(({ sourceId }) => sourceId === source.id);
  const taken = {
    numbers: new Set(own.map(({ number }) => number)),
    codes: new Set(here.map(({ code }) => code)),
  };
  const kept = (sheet: FreshSheet): boolean =>
    hasNumbers(source) && sheet.number !== null && !taken.numbers.has(sheet.number);
  const made = new Map<SheetId, Sheet>();
  const add = ({ id, code, responses }: FreshSheet, number?: number | null) => {
    const sheet = newSheet(reviewId, source, [...own, ...made.values()], id);
    const given = { code: taken.codes.has(code) ? null : code, responses };
    made.set(id, { ...sheet, ...given, ...(number !== undefined && { number }) });
  };
  for (const sheet of inFile.filter(kept)) add(sheet, sheet.number);
  for (const sheet of inFile.filter((one) => !kept(one))) add(sheet);
  return inFile.flatMap(({ id }) => made.get(id) ?? []);
}
