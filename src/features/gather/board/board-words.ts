import type { Board, BoardRow } from '#domain/journey/board.ts';
import { type Day, dayInWords } from '#domain/records/dates.ts';
import { counted } from '#domain/words/counted.ts';
import { minutesInWords } from '#domain/words/duration.ts';
import { gatheredInWords, sheetsInWords } from '#domain/words/gathered-words.ts';

/** How far the whole gathering has come: "37 sheets are in, and 13 are to come." */
export function inShort({ rows, sheets, toCome }: Board): string {
  if (rows.length === 0) return 'The plan includes no source.';
  const isIn = sheets === 1 ? 'is in' : 'are in';
  if (sheets === 0) return `No sheets are in yet. ${toCome} are planned.`;
  if (toCome > 0) return `${counted(sheets, 'sheet')} ${isIn}, and ${toCome} to come.`;
  return rows.some(({ unfinished }) => unfinished > 0)
    ? `${counted(sheets, 'sheet')} ${isIn}: as many as planned. Some have statements left.`
    : `${counted(sheets, 'sheet')} ${isIn}: as many as planned, and all are filled in.`;
}

/** What is left to type, and what that is reckoned from. */
export function timeLeft({ seconds, answersTimed }: Board): string {
  if (seconds === 0) return 'There is nothing left to type in.';
  if (seconds === null) {
    return 'Once you have typed in two sheets or so on this device, it is said here how long the rest will take.';
  }
  return (
    `To type in what is missing takes ${aboutTime(seconds)}, at the pace of the ` +
    `${answersTimed} answers typed on this device so far.`
  );
}

/** "about 1 hour 30 minutes". Nobody plans by less than five minutes. */
export function aboutTime(seconds: number): string {
  const minutes = Math.ceil(seconds / 60 / STEP) * STEP;
  return `about ${minutesInWords(minutes)}`;
}

const STEP = 5;

/** "7 of 10 care plans". */
export const cameIn = (row: BoardRow): string => gatheredInWords(row);

/** What is missing of one source, in a few words. */
export function missing({ source, toCome, unfinished, invited }: BoardRow): string {
  const parts = [
    ...(toCome > 0 && !source.single ? [`${sheetsInWords(source, toCome)} to come`] : []),
    ...(unfinished > 0 ? [`${unfinished} with statements left`] : []),
    ...(invited > 0 ? [`${counted(invited, 'person', 'people')} invited by link`] : []),
  ];
  if (source.single && toCome > 0) parts.unshift('not started');
  return parts.length === 0 ? 'Nothing' : sentence(parts.join(', '));
}

/** How long until the sheets should be in: "Sheets should be in by 17 April 2026: 12 days from today." */
export function byWhen(gatherBy: Day, today: Day): string {
  const days = Math.round((Date.parse(gatherBy) - Date.parse(today)) / DAY);
  const on = `by ${dayInWords(gatherBy)}`;
  if (days === 0) return `Sheets should be in by today, ${dayInWords(gatherBy)}.`;
  return days > 0
    ? `Sheets should be in ${on}: ${counted(days, 'day')} from today.`
    : `Sheets were to be in ${on}.`;
}

/** In milliseconds. Days without a time are all as long. */
const DAY = 24 * 60 * 60 * 1000;

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
