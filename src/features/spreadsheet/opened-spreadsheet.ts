import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { areOwnColumns, guessColumns, type Matching } from '#domain/spreadsheet/guess-columns.ts';
import { sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { digestOf } from '#files/digest.ts';
import { readSpreadsheet, type Spreadsheet } from '#files/spreadsheet/read-spreadsheet.ts';
import { spreadsheetSentence } from '#files/spreadsheet/spreadsheet-failure.ts';
import { rememberedColumns, type Taken, wasTaken } from '#storage/spreadsheet-memory.ts';

/** Whose sheets a spreadsheet is read for. */
export type ForSource = {
  readonly instrument: Instrument;
  readonly reviewId: ReviewId;
  readonly source: Source;
};

/** A spreadsheet that was read, and what its columns are taken for so far. Nothing has been stored. */
export type OpenedSpreadsheet = {
  readonly name: string;
  readonly spreadsheet: Spreadsheet;
  readonly matching: Matching;
  /** Digest of what stands above the columns: how they were matched is remembered by it. */
  readonly headers: string;
  readonly taken: Taken;
  /** It was taken in for this source before. */
  readonly isAgain: boolean;
};

/** `isSure`: the columns are the app's own, or were matched by a person before. */
export type Opening = { readonly file: OpenedSpreadsheet; readonly isSure: boolean };

/** Reads a file as far as its columns; or says in a sentence why not. */
export async function openSpreadsheet(
  file: File,
  { instrument, reviewId, source }: ForSource,
): Promise<Result<Opening, string>> {
  const read = await readSpreadsheet(file);
  if (!read.ok) return failed(spreadsheetSentence(read.error));
  const above = read.value.table.headers;
  const { id, version } = instrument;
  const headers = await digestOf(JSON.stringify([id, version, source.id, above]));
  const known = await remembered(headers, instrument, source);
  const taken = { file: read.value.digest, review: reviewId, source: source.id };
  const opened: OpenedSpreadsheet = {
    name: file.name,
    spreadsheet: read.value,
    matching: known ?? guessColumns(above, instrument, source),
    headers,
    taken,
    isAgain: await wasTaken(taken).catch(() => false),
  };
  return ok({ file: opened, isSure: known !== null || areOwnColumns(above, instrument, source) });
}

/** Only a help: where it cannot be read, a person matches the columns once more. */
async function remembered(
  headers: string,
  instrument: Instrument,
  source: Source,
): Promise<Matching | null> {
  const stored = await rememberedColumns(headers).catch(() => null);
  const columns = sheetColumns(instrument, source);
  return stored?.map((name) => columns.find(({ field }) => field === name)?.field ?? null) ?? null;
}
