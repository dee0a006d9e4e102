/** What stands in one cell: text from people, a figure of ours, or nothing. */
export type CsvValue = string | number | null;

/**
 * What makes a spreadsheet take a text for a formula and run it. The wide forms are typed on
 * Japanese and Chinese keyboards, and some spreadsheets read them the same way.
 */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/u;

/**
 * One cell. Text that a spreadsheet could run is given an apostrophe in front, which makes it plain
 * text; numbers are ours, and stay as they are to the last digit.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A whole file, as RFC 4180 has it: every line ends in CR LF. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
