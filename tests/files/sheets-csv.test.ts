import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemSentence } from '#files/csv.ts';
import { readSheetsCsv } from '#files/sheets-csv.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { harbourViewSheets } from '#tests/fixtures/harbour-view.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = loadV1();
const HEADER = 'source,sheet,indicator,rating,example';

function read(text: string, words = instrument) {
  let count = 0;
  return readSheetsCsv(text, words, idOf.review(), () => idOf.sheet(String((count += 1))));
}

function sheetsIn(text: string, words = instrument) {
  const result = read(text, words);
  if (!result.ok) throw new Error(problemSentence(result.error));
  return result.value;
}

function problemIn(...lines: readonly string[]): string | null {
  const result = read([HEADER, ...lines].join('\r\n'));
  return result.ok ? null : problemSentence(result.error);
}

test('reads every sheet of the example, as an independent reading has it', () => {
  const path = new URL('../fixtures/harbour-view.csv', import.meta.url);
  const sheets = sheetsIn(readFileSync(path, 'utf8'));
  const withoutIds = sheets.map(({ sourceId, number, responses }) => ({
    sourceId,
    number,
    responses,
  }));
  const expected = harbourViewSheets(instrument).map(({ sourceId, number, responses }) => ({
    sourceId,
    number,
    responses,
  }));
  expect(sheets).toHaveLength(50);
  expect(withoutIds).toEqual(expected);
});

test('unanswered, not applicable and rated stay three different things', () => {
  const [sheet] = sheetsIn(
    `${HEADER}\nassessments,1,1,,No rating\nassessments,1,2,NA,\nassessments,1,3,5,`,
  );
  expect(Object.values(sheet?.responses ?? {})).toEqual([
    { state: 'unanswered', example: 'No rating' },
    { state: 'not-applicable', example: '' },
    { state: 'rated', rating: 5, example: '' },
  ]);
});

test('a document keeps its number, a person’s sheet has none', () => {
  const sheets = sheetsIn(`${HEADER}\ncare-plans,7,1,3,\npeople-using,7,1,3,`);
  expect(sheets.map(({ number }) => number)).toEqual([7, null]);
});

test('another instrument’s sources and indicators are read the same way', () => {
  const [sheet] = sheetsIn(`${HEADER}\nvisitors,1,2,4,`, smallInstrument());
  expect(sheet).toMatchObject({ sourceId: 'visitors', responses: { light: { rating: 4 } } });
});

test.each([
  ['assessments,1,1,7,', 'Line 2: the rating 7 is not between 1 and 5.'],
  ['assessments,1,1,4.0,', 'Line 2: the rating 4.0 is not between 1 and 5.'],
  ['diaries,1,1,4,', 'Line 2: there is no source “diaries”.'],
  ['assessments,1,11,4,', 'Line 2: there is no indicator “11”.'],
  ['assessments,0,1,4,', 'Line 2: the sheet “0” is not a whole number from 1.'],
  ['assessments,one,1,4,', 'Line 2: the sheet “one” is not a whole number from 1.'],
  ['service-information,2,1,4,', 'Line 2: Service information has one sheet, not 2.'],
  ['assessments,1,1,4', 'Line 2: there are 4 columns, not 5.'],
  ['assessments,1,1,4,"x', 'Line 2: a quotation mark is out of place.'],
  [`assessments,1,1,4,${'x'.repeat(10_001)}`, 'Line 2: the example is too long.'],
])('refuses %.30s', (line, sentence) => {
  expect(problemIn(line)).toBe(sentence);
});

test('refuses a second response of one sheet to one indicator', () => {
  expect(problemIn('assessments,3,1,4,', 'assessments,4,1,4,', 'assessments,3,1,5,')).toBe(
    'Line 4: sheet 3 has indicator 1 twice.',
  );
});

test('refuses a file with other columns, and an empty one', () => {
  const problem = {
    line: 1,
    problem: 'the columns are not source, sheet, indicator, rating, example',
  };
  expect(read('indicator,rating\n1,4')).toEqual({ ok: false, error: problem });
  expect(read('')).toEqual({ ok: false, error: problem });
});
