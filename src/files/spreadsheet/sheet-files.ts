import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { hasNumbers, sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { sheetTable } from '#domain/spreadsheet/sheet-table.ts';
import { xlsForm } from '#domain/spreadsheet/xlsform.ts';
import { type CsvValue, csvText } from '#domain/tables/csv-text.ts';
import { formulaSafe } from '#domain/tables/formula-safe.ts';
import type { SheetToWrite } from './xlsx/sheet-to-write.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

/** The two kinds of file that a table of sheets is saved as. */
export type SpreadsheetKind = 'xlsx' | 'csv';

const TYPE: Readonly<Record<SpreadsheetKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** A source's sheets as a spreadsheet, each a row; with no sheets it is a template to fill in. */
export function sheetsFile(
  kind: SpreadsheetKind,
  instrument: Instrument,
  source: Source,
  sheets: readonly Sheet[],
): Blob {
  const rows = sheetTable(instrument, source, sheets);
  // Without the mark at its beginning, Excel takes a CSV file for one in an older alphabet.
  const content =
    kind === 'csv' ? `\uFEFF${csvText(rows)}` : sheetsWorkbook(instrument, source, rows);
  return new Blob([content], { type: TYPE[kind] });
}

/** A source's sheet as an XLSForm, from which an online form is made. */
export function xlsFormFile(instrument: Instrument, source: Source): Blob {
  const sheets = Object.entries(xlsForm(instrument, source)).map(([name, rows]): SheetToWrite => ({
    name,
    rows: rows.map(withoutEmpty),
    widths: [24, 36, 60],
  }));
  return new Blob([writeXlsx(sheets)], { type: TYPE.xlsx });
}

/** The rows, and beside them a sheet that says how to fill them in. */
function sheetsWorkbook(
  instrument: Instrument,
  source: Source,
  rows: readonly (readonly CsvValue[])[],
): Uint8Array<ArrayBuffer> {
  const ratings = sheetColumns(instrument, source).flatMap(({ field }, place) =>
    field.startsWith('rating/') ? [place] : [],
  );
  const sheets: SheetToWrite = {
    name: 'Sheets',
    // The same as in CSV, as which a workbook is saved with two clicks.
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell)),
    ),
    widths: hasNumbers(source) ? [12, ...alternating(rows[0])] : alternating(rows[0]),
    choices: { columns: ratings, values: ['1', '2', '3', '4', '5', 'NA'] },
  };
  return writeXlsx([
    sheets,
    { name: 'How to fill it in', rows: howTo(instrument, source), widths: [100] },
  ]);
}

function alternating(columns: readonly CsvValue[] = []): readonly number[] {
  return columns.map((_, place) => (place % 2 === 0 ? 30 : 45));
}

function howTo({ scale }: Instrument, { sheet, single }: Source): readonly (readonly string[])[] {
  return [
    [
      single
        ? 'Row 2 of “Sheets” is the sheet.'
        : `Each row of “Sheets” is one of the ${sheet.many}.`,
    ],
    [
      `Rate each statement from ${scale.lowest.rating} (${scale.lowest.label}) to ` +
        `${scale.highest.rating} (${scale.highest.label}).`,
    ],
    [`NA is “${scale.notApplicable.label}”. ${scale.notApplicable.meaning}`],
    ['A cell left empty is “not answered”, which is something else.'],
    ['Write no names, and nothing that would show who somebody is.'],
    ['Leave the first row as it is: the app knows the columns by it. Their order may change.'],
  ];
}

function withoutEmpty(row: readonly string[]): readonly (string | null)[] {
  return row.map((cell) => (cell === '' ? null : cell));
}
