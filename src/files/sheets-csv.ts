import { UNCHANGED } from '#domain/records/edits.ts';
import type { ReviewId, SheetId } from '#domain/records/ids.ts';
import {
  findSource,
  type Indicator,
  type Instrument,
  type Source,
} from '#domain/instrument/instrument.ts';
import { RATINGS, type Response } from '#domain/records/response.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { type CsvRow, type LineProblem, readCsv } from './csv.ts';

/**
 * A review's sheets as one CSV file, a row for each response. `source` is a source's id, `sheet`
 * counts the sheets of each source, `indicator` is the indicator's number, and `rating` is 1 to 5,
 * `NA` for not applicable, or empty for unanswered.
 */
export const SHEETS_CSV_COLUMNS = ['source', 'sheet', 'indicator', 'rating', 'example'] as const;

const NOT_APPLICABLE = 'NA';

type Entry = {
  readonly line: number;
  readonly source: Source;
  readonly number: number;
  readonly indicator: Indicator;
  readonly response: Response;
};

type Read<Value> = Result<Value, LineProblem>;

/**
 * Reads such a file into sheets of a review, in the order in which they first appear.
 *
 * @param newSheetId gives each sheet its id: random, so that people's sheets carry no order.
 * @returns all the sheets, or the first line that is wrong: all or nothing.
 */
export function readSheetsCsv(
  text: string,
  instrument: Instrument,
  reviewId: ReviewId,
  newSheetId: () => SheetId,
): Read<readonly Sheet[]> {
  const rows = readCsv(text);
  if (!rows.ok) return rows;
  const [header, ...lines] = rows.value;
  if (header?.cells.join() !== SHEETS_CSV_COLUMNS.join()) {
    const problem = `the columns are not ${SHEETS_CSV_COLUMNS.join(', ')}`;
    return failed({ line: 1, problem });
  }
  const entries = readEntries(lines, instrument);
  return entries.ok ? ok(sheetsFrom(entries.value, reviewId, newSheetId)) : entries;
}

function readEntries(rows: readonly CsvRow[], instrument: Instrument): Read<readonly Entry[]> {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const entry = readEntry(row, instrument);
    if (!entry.ok) return entry;
    const { line, number, indicator } = entry.value;
    const key = `${sheetKey(entry.value)} ${indicator.id}`;
    if (entries.has(key)) {
      return failed({ line, problem: `sheet ${number} has indicator ${indicator.number} twice` });
    }
    entries.set(key, entry.value);
  }
  return ok([...entries.values()]);
}

function readEntry({ line, cells }: CsvRow, instrument: Instrument): Read<Entry> {
  const fault = (problem: string): Read<never> => failed({ line, problem });
  if (cells.length !== SHEETS_CSV_COLUMNS.length) {
    return fault(`there are ${cells.length} columns, not ${SHEETS_CSV_COLUMNS.length}`);
  }
  const [sourceId = '', sheet = '', place = '', rating = '', example = ''] = cells;
  const source = findSource(instrument, sourceId);
  if (source === undefined) return fault(`there is no source “${sourceId}”`);
  const number = wholeNumber(sheet);
  if (number === null) return fault(`the sheet “${sheet}” is not a whole number from 1`);
  if (source.single && number > 1) return fault(`${source.name} has one sheet, not ${number}`);
  const indicator = instrument.indicators.find((one) => one.number === wholeNumber(place));
  if (indicator === undefined) return fault(`there is no indicator “${place}”`);
  if (example.length > WRITING_LENGTH) return fault('the example is too long');
  const response = readResponse(rating, example);
  if (response === null) return fault(`the rating ${rating} is not between 1 and 5`);
  return ok({ line, source, number, indicator, response });
}

function readResponse(text: string, example: string): Response | null {
  if (text === '') return { state: 'unanswered', example };
  if (text === NOT_APPLICABLE) return { state: 'not-applicable', example };
  const rating = RATINGS.find((one) => String(one) === text);
  return rating === undefined ? null : { state: 'rated', rating, example };
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}

function sheetsFrom(
  entries: readonly Entry[],
  reviewId: ReviewId,
  newSheetId: () => SheetId,
): readonly Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const entry of entries) {
    const key = sheetKey(entry);
    const sheet = sheets.get(key) ?? blankSheet(entry, reviewId, newSheetId());
    const responses = { ...sheet.responses, [entry.indicator.id]: entry.response };
    sheets.set(key, { ...sheet, responses });
  }
  return [...sheets.values()];
}

/** Only documents keep their number; a person's sheet has none. */
function blankSheet({ source, number }: Entry, reviewId: ReviewId, id: SheetId): Sheet {
  return {
    version: 3,
    id,
    reviewId,
    sourceId: source.id,
    number: source.kind === 'written' ? number : null,
    code: null,
    responses: {},
    deletedAt: null,
    ...UNCHANGED,
  };
}

function sheetKey({ source, number }: Entry): string {
  return `${source.id} ${number}`;
}
