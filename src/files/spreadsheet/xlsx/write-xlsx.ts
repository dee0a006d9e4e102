import { strToU8, zipSync } from 'fflate';
import type { SheetToWrite } from './sheet-to-write.ts';
import { sheetXml } from './sheet-xml.ts';
import {
  contentTypes,
  fileRelations,
  STYLES,
  workbookRelations,
  workbookXml,
} from './package-xml.ts';

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
