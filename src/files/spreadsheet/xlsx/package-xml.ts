import { XML, xmlText } from './xml-text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The names of the styles in `STYLES`, by their place. */
export const STYLE = { head: 1, cell: 2 } as const;

/** Two styles: what the columns are called, bold; and cells, in which long text goes on below. */
export const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  wrapped(1) +
  wrapped(0) +
  '</cellXfs></styleSheet>';

function wrapped(font: number): string {
  return (
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" ` +
    'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
  );
}

export function contentTypes(sheets: number): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    part('styles', 'styles') +
    counted(sheets, (number) => part(`worksheets/sheet${number}`, 'worksheet')) +
    '</Types>'
  );
}

export function fileRelations(): string {
  return relations(relation(1, 'officeDocument', 'xl/workbook.xml'));
}

export function workbookRelations(sheets: number): string {
  return relations(
    counted(sheets, (number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)) +
      relation(sheets + 1, 'styles', 'styles.xml'),
  );
}

export function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, place) => {
    const number = place + 1;
    return `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(all: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
}

function relation(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function counted(count: number, each: (number: number) => string): string {
  return Array.from({ length: count }, (_, place) => each(place + 1)).join('');
}
