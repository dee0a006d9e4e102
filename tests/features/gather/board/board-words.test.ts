import { expect, test } from 'vitest';
import type { Board, BoardRow } from '#domain/journey/board.ts';
import {
  aboutTime,
  byWhen,
  inShort,
  missing,
  timeLeft,
} from '#features/gather/board/board-words.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();

function aRow(changes: Partial<BoardRow> = {}, source = 'care-plans'): BoardRow {
  const counts = { sheets: 7, intended: 10, complete: 7, toCome: 3, unfinished: 0, invited: 0 };
  return { source: sourceNamed(v1, source), included: true, ...counts, seconds: null, ...changes };
}

function aBoard(changes: Partial<Board> = {}): Board {
  return { rows: [aRow()], sheets: 7, toCome: 3, seconds: 600, answersTimed: 70, ...changes };
}

test.each([
  [{ rows: [] }, 'The plan includes no source.'],
  [{ sheets: 0, toCome: 50 }, 'No sheets are in yet. 50 are planned.'],
  [{}, '7 sheets are in, and 3 to come.'],
  [{ sheets: 1, toCome: 9 }, '1 sheet is in, and 9 to come.'],
  [{ toCome: 0 }, '7 sheets are in: as many as planned, and all are filled in.'],
  [
    { toCome: 0, rows: [aRow({ unfinished: 1 })] },
    '7 sheets are in: as many as planned. Some have statements left.',
  ],
])('%o: %s', (changes, words) => {
  expect(inShort(aBoard(changes))).toBe(words);
});

test.each([
  [null, /^Once you have typed in two sheets/u],
  [0, /^There is nothing left/u],
  [600, /^To type in what is missing takes about 10 minutes, at the pace of the 70 answers/u],
])('with %s seconds left', (seconds, words) => {
  expect(timeLeft(aBoard({ seconds }))).toMatch(words);
});

test.each([
  [1, 'about 5 minutes'],
  [300, 'about 5 minutes'],
  [301, 'about 10 minutes'],
  [3600, 'about 1 hour'],
  [5100, 'about 1 hour 25 minutes'],
])('%d seconds are %s', (seconds, words) => {
  expect(aboutTime(seconds)).toBe(words);
});

test.each<[Partial<BoardRow>, string, string]>([
  [{}, 'care-plans', '3 care plans to come'],
  [{ unfinished: 2 }, 'care-plans', '3 care plans to come, 2 with statements left'],
  [{ toCome: 0, unfinished: 0 }, 'care-plans', 'Nothing'],
  [{ toCome: 1, sheets: 0 }, 'service-information', 'Not started'],
  [{ toCome: 0, unfinished: 1 }, 'service-information', '1 with statements left'],
  [{ invited: 12 }, 'people-using', '3 responses to come, 12 people invited by link'],
  [{ toCome: 0, invited: 1 }, 'people-using', '1 person invited by link'],
])('%o of %s: %s', (changes, source, words) => {
  expect(missing(aRow(changes, source))).toBe(words);
});

test.each([
  ['2026-04-17', '2026-04-05', 'Sheets should be in by 17 April 2026: 12 days from today.'],
  ['2026-04-17', '2026-04-16', 'Sheets should be in by 17 April 2026: 1 day from today.'],
  ['2026-04-17', '2026-04-17', 'Sheets should be in by today, 17 April 2026.'],
  ['2026-03-01', '2026-04-01', 'Sheets were to be in by 1 March 2026.'],
])('by %s, on %s', (gatherBy, today, words) => {
  expect(byWhen(gatherBy, today)).toBe(words);
});
