import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import { type SheetCode, typedSheetCode } from '#domain/paper/sheet-code.ts';
import type { Response } from '#domain/records/response.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { asWritten } from '#domain/tables/formula-safe.ts';
import { readRating } from './read-rating.ts';

/** What a spreadsheet shows where it could not work something out. */
const SPREADSHEET_ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/u;

/** How much of a cell is shown where it cannot be used, in characters. */
const SHOWN = 40;

/** A document's number; null where there is none, or where a problem has been added. */
export function readNumber(text: string, problems: string[]): number | null {
  const given = text.trim();
  if (given === '') return null;
  if (/^[1-9]\d{0,5}$/u.test(given)) return Number(given);
  problems.push(`The number “${shortened(given)}” is not a whole number from 1.`);
  return null;
}

/** The code of the printed sheet; null where there is none, or where a problem has been added. */
export function readCode(text: string, problems: string[]): SheetCode | null {
  if (text.trim() === '') return null;
  const code = typedSheetCode(text);
  if (code === null) problems.push(`“${shortened(text.trim())}” is not a sheet code.`);
  return code;
}

/** What was written beside a rating, as it was; what is wrong with it is added to the problems. */
export function readExample(text: string, { number }: Indicator, problems: string[]): string {
  const example = asWritten(text);
  if (example.length > WRITING_LENGTH) {
    const most = WRITING_LENGTH.toLocaleString('en-GB');
    problems.push(`The example for statement ${number} is longer than ${most} characters.`);
  }
  if (SPREADSHEET_ERROR.test(example.trim())) {
    problems.push(
      `The example for statement ${number} is an error of the spreadsheet (${example}).`,
    );
  }
  return example;
}

/** @returns what the cells say of a statement, or the sentence that says why there is none. */
export function readResponse(
  text: string,
  example: string,
  { number }: Indicator,
  { scale }: Instrument,
): Response | string {
  const rating = readRating(text, scale);
  if (rating === null) {
    const words = scale.notApplicable.label.toLowerCase();
    return `Statement ${number}: “${shortened(text.trim())}” is not a rating from 1 to 5, nor “${words}”.`;
  }
  return typeof rating === 'number'
    ? { state: 'rated', rating, example }
    : { state: rating, example };
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
