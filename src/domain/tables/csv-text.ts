import { formulaSafe } from './formula-safe.ts';

/** What stands in one cell: text from people, a figure of ours, or nothing. */
export type CsvValue = string | number | null;

const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/u;

/**
 * One cell. Text that a spreadsheet could run is made plain; numbers are ours, and stay as they are
 * to the last digit.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = formulaSafe(value);
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A whole file, as RFC 4180 has it: every line ends in CR LF. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
