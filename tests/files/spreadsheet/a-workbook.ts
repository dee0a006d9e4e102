import { strToU8, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes one, of the parts that are read. */
export function aWorkbook(
  cells: string,
  { shared = '', styles = '', properties = '', ...others }: Readonly<Record<string, string>> = {},
): Blob {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      `<workbook xmlns:r="${RELATIONS}"><workbookPr ${properties}/>` +
      '<sheets><sheet name="Form1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...others,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(files)))]);
}
