import { counted } from './counted.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import type { SourceProgress } from '#domain/journey/progress.ts';

/** One sheet of a source within a sentence: "care plan". An abbreviation keeps its capitals. */
export function oneSheet({ sheet }: Source): string {
  const [first = '', second = ''] = sheet.one;
  const isAbbreviation = second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second);
  return isAbbreviation ? sheet.one : first.toLowerCase() + sheet.one.slice(1);
}

/** So many sheets of a source: "1 care plan", "7 care plans". */
export function sheetsInWords(source: Source, count: number): string {
  return counted(count, oneSheet(source), source.sheet.many);
}

/**
 * How far the gathering from a source has come: "7 of 10 care plans". More than was intended is
 * said as it is, not as a share: "12 care plans (10 planned)".
 */
export function gatheredInWords({ source, sheets, intended, complete }: SourceProgress): string {
  if (source.single && sheets < 2) return singleInWords(sheets, complete);
  if (intended === 0) return sheetsInWords(source, sheets);
  if (sheets > intended) return `${sheetsInWords(source, sheets)} (${intended} planned)`;
  return `${sheets} of ${sheetsInWords(source, intended)}`;
}

function singleInWords(sheets: number, complete: number): string {
  if (sheets === 0) return 'Not started';
  return complete === sheets ? 'Filled in' : 'Under way';
}
