import { failed, ok, type Result } from '#domain/result.ts';
import type { TableRow } from '#domain/spreadsheet/table.ts';
import { readCsv, type Separator } from '../csv.ts';
import type { SpreadsheetFailure } from './spreadsheet-failure.ts';

/** The rows of a CSV file as it lies on somebody's computer, whatever program wrote it. */
export function csvRows(bytes: Uint8Array): Result<readonly TableRow[], SpreadsheetFailure> {
  const text = textIn(bytes);
  if (text.includes('\u0000')) return failed({ reason: 'not-a-spreadsheet' });
  const rows = readCsv(text, separatorOf(text));
  return rows.ok ? ok(rows.value) : failed({ reason: 'line', problem: rows.error });
}

/**
 * Excel's "Unicode text" is UTF-16 and says so; its plain "CSV" is, in western Europe, Windows-1252,
 * and says nothing. Text in that is hardly ever UTF-8 by chance, so the one can be told by the other
 * being wrong.
 */
function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** The one that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): Separator {
  const unquoted = text.replaceAll(/"[^"]*"/gu, '').trimStart();
  const [head = ''] = unquoted.split(/[\r\n]/u, 1);
  const count = (separator: Separator): number => head.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
