import type { CsvValue } from '#domain/tables/csv-text.ts';
import { MAIN, STYLE } from './package-xml.ts';
import type { SheetToWrite } from './sheet-to-write.ts';
import { XML, xmlText } from './xml-text.ts';

/** Down to which row cells offer choices. */
const LAST_CHOICE = 1000;

/** One sheet, with its first row in view wherever one is in it. The order of parts is the format's. */
export function sheetXml(sheet: SheetToWrite): string {
  const rows = sheet.rows.map((cells, place) => rowXml(cells, place + 1));
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews>${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>` +
    `${choicesXml(sheet)}</worksheet>`
  );
}

function columnsXml({ rows: [head = []], widths }: SheetToWrite): string {
  if (head.length === 0 || widths.length === 0) return '';
  const columns = head.map((_, place) => {
    const width = widths[Math.min(place, widths.length - 1)] ?? 0;
    return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(cells: readonly CsvValue[], row: number): string {
  const style = row === 1 ? STYLE.head : STYLE.cell;
  const filled = cells.map((value, place) =>
    value === null ? '' : cellXml(value, `r="${columnLetters(place)}${row}" s="${style}"`),
  );
  return `<row r="${row}">${filled.join('')}</row>`;
}

function cellXml(value: string | number, attributes: string): string {
  return typeof value === 'number'
    ? `<c ${attributes}><v>${value}</v></c>`
    : `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function choicesXml({ choices }: SheetToWrite): string {
  if (choices === undefined || choices.columns.length === 0) return '';
  const cells = choices.columns.map((place) => {
    const column = columnLetters(place);
    return `${column}2:${column}${LAST_CHOICE}`;
  });
  // Only a hint: what else is typed there is said, with its row, when the file is taken in.
  return (
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" errorStyle="warning" ' +
    `showErrorMessage="1" sqref="${cells.join(' ')}">` +
    `<formula1>"${xmlText(choices.values.join(','))}"</formula1></dataValidation></dataValidations>`
  );
}

/** "AB" of 27: columns are counted with letters. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${columnLetters(Math.floor(place / 26) - 1)}${last}`;
}
