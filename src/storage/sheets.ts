import type { ReviewId, SheetId, SourceId } from '#domain/records/ids.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import { newSheet } from '#domain/records/new-records.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { isEmptySheet, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { decodeAll, type Stored } from './stored.ts';

/** A review's sheets from all its sources, deleted ones left out. */
export async function sheetsOf(reviewId: ReviewId): Promise<Stored<Sheet>> {
  return withoutDeleted(await allSheetsOf(reviewId));
}

/** A review's sheets from all its sources, those in the bin included. */
export async function allSheetsOf(reviewId: ReviewId): Promise<Stored<Sheet>> {
  return decodeAll(sheetRecord, await database.sheets.where({ reviewId }).toArray());
}

/** One sheet, deleted or not; nothing in either list when there is none of that id. */
export async function sheetById(id: SheetId): Promise<Stored<Sheet>> {
  const row = await database.sheets.get(id);
  return decodeAll(sheetRecord, row === undefined ? [] : [row]);
}

/** The sheets of one source, deleted ones left out. */
export async function sheetsOfSource(
  reviewId: ReviewId,
  sourceId: SourceId,
): Promise<Stored<Sheet>> {
  const rows = await database.sheets.where({ reviewId, sourceId }).toArray();
  return withoutDeleted(decodeAll(sheetRecord, rows));
}

/** A review's sheets that have a code, from all its sources, deleted ones included. */
export async function sheetsWithCodes(reviewId: ReviewId): Promise<Stored<Sheet>> {
  const rows = await database.sheets.where({ reviewId }).toArray();
  return decodeAll(sheetRecord, rows.filter(hasCode));
}

/**
 * Makes an empty sheet, numbered after every other of its source. In one transaction, so that two
 * tabs never give the same number.
 */
export async function addSheet(reviewId: ReviewId, source: Source, id: SheetId): Promise<Sheet> {
  return database.transaction('rw', database.sheets, async () => {
    const rows = await database.sheets.where({ reviewId, sourceId: source.id }).toArray();
    const sheet = newSheet(reviewId, source, decodeAll(sheetRecord, rows).records, id);
    await database.sheets.add(sheet);
    return sheet;
  });
}

/** The highest number that a sheet of a source has, deleted ones included; 0 where none has one. */
export async function lastNumber(reviewId: ReviewId, sourceId: SourceId): Promise<number> {
  const rows = await database.sheets.where({ reviewId, sourceId }).toArray();
  const { records } = decodeAll(sheetRecord, rows);
  return Math.max(0, ...records.map(({ number }) => number ?? 0));
}

/**
 * Makes an empty sheet for the document of this number.
 *
 * @returns "taken" when there is one already that has something on it, in the bin or not: of two
 *   that are called the same, nobody could tell which is which.
 */
export async function addNumberedSheet(
  reviewId: ReviewId,
  source: Source,
  number: number,
  id: SheetId,
): Promise<Result<Sheet, 'taken'>> {
  return database.transaction('rw', database.sheets, async () => {
    const rows = await database.sheets.where({ reviewId, sourceId: source.id }).toArray();
    const others = decodeAll(sheetRecord, rows).records.filter((it) => !isEmptySheet(it));
    if (others.some((other) => other.number === number)) return failed('taken');
    const sheet = { ...newSheet(reviewId, source, others, id), number };
    await database.sheets.add(sheet);
    return ok(sheet);
  });
}

/** Takes away a sheet that was opened and left without a mark. Anything else stays. */
export async function discardIfEmpty(id: SheetId): Promise<void> {
  await database.transaction('rw', database.sheets, async () => {
    const stored = decodeRecord(sheetRecord, await database.sheets.get(id));
    if (stored.ok && isWithoutTrace(stored.value)) await database.sheets.delete(id);
  });
}

/** What was written elsewhere, and has yet to be chosen or not, is a trace, too. */
function isWithoutTrace(sheet: Sheet): boolean {
  return isEmptySheet(sheet) && Object.keys(sheet.conflicts).length === 0;
}

/** Asked of the row as it is stored: to decode them all for it would cost a key in a grid too much. */
function hasCode(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'code' in row && row.code !== null;
}

function withoutDeleted({ records, unreadable }: Stored<Sheet>): Stored<Sheet> {
  return { records: records.filter(({ deletedAt }) => deletedAt === null), unreadable };
}
