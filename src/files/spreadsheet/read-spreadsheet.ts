import { failed, ok, type Result } from '#domain/result.ts';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  type Table,
  tableFrom,
  type TableRow,
} from '#domain/spreadsheet/table.ts';
import { bytesOf } from '../chosen-file.ts';
import { digestOf } from '../digest.ts';
import { foreignFile } from '../foreign-files.ts';
import { csvRows } from './csv-rows.ts';
import type { SpreadsheetFailure } from './spreadsheet-failure.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A table out of a file, and what else is in that. */
export type Spreadsheet = {
  readonly table: Table;
  /** The name of the sheet that it is on; null in a CSV file, which has but one. */
  readonly sheet: string | null;
  /** Sheets that are not read. */
  readonly others: readonly string[];
  /** SHA-256 of the file: the same file has the same. */
  readonly digest: string;
};

/** In bytes: fifty sheets have some ten thousand. */
const LARGEST = 16 * 1024 * 1024;

/** How files of Excel's form before 2007 begin, and those that are locked with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a spreadsheet, XLSX or CSV, by what is in it rather than by its name. Never throws. */
export async function readSpreadsheet(
  file: Blob,
): Promise<Result<Spreadsheet, SpreadsheetFailure>> {
  if (file.size > LARGEST) return failed({ reason: 'too-large' });
  const bytes = await bytesOf(file);
  if (bytes === null) return failed({ reason: 'unreadable' });
  const found = rowsIn(bytes);
  if (!found.ok) return found;
  const { rows, sheet, others } = found.value;
  const table = tableFrom(rows);
  if (table === null) return failed({ reason: 'empty' });
  return isTooLarge(table)
    ? failed({ reason: 'too-large' })
    : ok({ table, sheet, others, digest: await digestOf(bytes) });
}

type Found = Pick<Spreadsheet, 'sheet' | 'others'> & { readonly rows: readonly TableRow[] };

function rowsIn(bytes: Uint8Array): Result<Found, SpreadsheetFailure> {
  if (OLD.every((byte, place) => bytes[place] === byte)) return failed({ reason: 'old-or-locked' });
  const foreign = foreignFile(bytes);
  if (foreign === 'zip' || foreign === 'office') {
    const read = readXlsx(bytes);
    return read.ok ? ok({ ...read.value, sheet: read.value.name }) : read;
  }
  if (foreign !== null) return failed({ reason: 'not-a-spreadsheet' });
  const rows = csvRows(bytes);
  return rows.ok ? ok({ rows: rows.value, sheet: null, others: [] }) : rows;
}

function isTooLarge({ headers, rows }: Table): boolean {
  return (
    rows.length > MOST_ROWS ||
    [headers, ...rows.map(({ cells }) => cells)].some(({ length }) => length > MOST_COLUMNS)
  );
}
