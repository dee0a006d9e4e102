import { failed, ok, type Result } from '#domain/result.ts';
import type { TableRow } from '#domain/spreadsheet/table.ts';
import { partsOf } from '../../unzip.ts';
import type { SpreadsheetFailure } from '../spreadsheet-failure.ts';
import { dateStyles } from './dates.ts';
import { XmlDamaged } from './read-xml.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetRows, TooLarge } from './sheet-rows.ts';
import { readWorkbook, type WorkbookSheet } from './workbook.ts';

/** One sheet's rows, and what the other sheets of the workbook are called. */
export type WorkbookRows = {
  readonly name: string;
  readonly others: readonly string[];
  readonly rows: readonly TableRow[];
};

/** In bytes, unpacked: what a few thousand sheets full of writing come to. */
const MOST_UNPACKED = 48 * 1024 * 1024;

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u;

/** Reads the first sheet of a workbook that has anything in it. Never throws on what it is given. */
export function readXlsx(bytes: Uint8Array): Result<WorkbookRows, SpreadsheetFailure> {
  try {
    const parts = partsOf(bytes, (name) => WANTED.test(name), MOST_UNPACKED);
    return parts === null ? failed({ reason: 'too-large' }) : firstFilled(parts);
  } catch (error) {
    if (error instanceof TooLarge) return failed({ reason: 'too-large' });
    const where =
      error instanceof XmlDamaged ? 'a part of it cannot be read' : 'it cannot be unpacked';
    return failed({ reason: 'damaged', where });
  }
}

type Parts = ReadonlyMap<string, string>;

function firstFilled(parts: Parts): Result<WorkbookRows, SpreadsheetFailure> {
  const [workbook, relations] = [
    parts.get('xl/workbook.xml'),
    parts.get('xl/_rels/workbook.xml.rels'),
  ];
  if (workbook === undefined || relations === undefined) {
    return failed({ reason: 'not-a-spreadsheet' });
  }
  const { sheets, isFrom1904 } = readWorkbook(workbook, relations);
  const shared = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '<sst/>');
  const dates = dateStyles(parts.get('xl/styles.xml') ?? '<styleSheet/>');
  for (const sheet of sheets) {
    const xml = parts.get(sheet.part);
    if (xml === undefined) return failed({ reason: 'damaged', where: 'a sheet is missing' });
    const rows = sheetRows(xml, { shared, dates, isFrom1904 });
    if (rows.length > 0) return ok({ name: sheet.name, others: othersThan(sheet, sheets), rows });
  }
  return failed({ reason: 'empty' });
}

function othersThan(sheet: WorkbookSheet, sheets: readonly WorkbookSheet[]): readonly string[] {
  return sheets.filter((one) => one !== sheet).map(({ name }) => name);
}
