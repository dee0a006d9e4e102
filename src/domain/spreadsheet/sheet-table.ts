import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { printedCode } from '#domain/paper/sheet-code.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { Response } from '#domain/records/response.ts';
import { isEmptySheet, responseTo, type Sheet } from '#domain/records/sheet.ts';
import type { CsvValue } from '#domain/tables/csv-text.ts';
import { hasNumbers, sheetColumns } from './sheet-columns.ts';

/** What stands for "not applicable" in a cell. */
const NOT_APPLICABLE = 'NA';

/**
 * A source's sheets as a table: what its columns are called, then a row for each sheet, in the order
 * in which they are listed. With no sheets it is the template.
 */
export function sheetTable(
  instrument: Instrument,
  source: Source,
  sheets: readonly Sheet[],
): readonly (readonly CsvValue[])[] {
  const filled = sheets.filter((sheet) => !isEmptySheet(sheet));
  return [
    sheetColumns(instrument, source).map(({ header }) => header),
    ...sheetsInOrder(source, filled).map(({ sheet }) => [
      ...(hasNumbers(source) ? [sheet.number] : []),
      ...instrument.indicators.flatMap(({ id }) => cellsOf(sheet, id)),
      sheet.code === null ? null : printedCode(sheet.code),
    ]),
  ];
}

function cellsOf(sheet: Sheet, indicator: IndicatorId): readonly CsvValue[] {
  const response = responseTo(sheet, indicator);
  return [ratingCell(response), response.example === '' ? null : response.example];
}

function ratingCell(response: Response): CsvValue {
  if (response.state === 'rated') return response.rating;
  return response.state === 'not-applicable' ? NOT_APPLICABLE : null;
}
