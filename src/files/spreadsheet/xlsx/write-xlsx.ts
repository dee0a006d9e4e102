import { strToU8, zipSync } from 'fflate';
import type { CsvValue } from '#domain/tables/csv-text.ts';
import { sheetXml } from './sheet-xml.ts';
import {
  contentTypes,
  fileRelations,
  STYLES,
  workbookRelations,
  workbookXml,
} from './package-xml.ts';

/** One sheet of a workbook to be written. */
export type SheetToWrite = {
  readonly name: string;
  /** The first row is what the columns are called. */
  readonly rows: readonly (readonly CsvValue[])[];
  /** How wide each column is, in characters; the last goes for those after it. */
  readonly widths: readonly number[];
  /** The columns, from 0, in which only these may be chosen, down to where nobody types any more. */
  readonly choices?: { readonly columns: readonly number[]; readonly values: readonly string[] };
};

/** The earliest that a ZIP file knows: the same sheets give the same file, whenever it is made. */
const MADE = '1980-01-01T00:00:00';

/** A workbook as XLSX. Texts are texts, whatever they begin with: none can be run as a formula. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array<ArrayBuffer> {
  const names = sheets.map(({ name }) => name);
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', fileRelations()],
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', STYLES],
    ...sheets.map(
      (sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetXml(sheet)] as const,
    ),
  ]);
  const files = [...parts].map(([path, xml]) => [path, strToU8(xml)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: MADE }));
}
