import { describe, expect, test } from 'vitest';
import { answeredOn, isEmptySheet, responseTo } from '#domain/records/sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const ids = v1.indicators.map(({ id }) => id);

describe('a sheet', () => {
  test.each([
    ['', 0],
    ['_ _ _', 0],
    ['4', 1],
    ['NA _ 1', 2],
    ['1 2 3 4 5 NA 1 2 3 4', 10],
  ])('%j has %d answers', (ratings, answers) => {
    expect(answeredOn(aSheet(v1, { source: 'care-plans', ratings }), ids)).toBe(answers);
  });

  test.each([
    ['', [], true],
    ['_ _', [], true],
    ['_ _', ['', ' \n '], true],
    ['_ _', ['', 'Signed by the person.'], false],
    ['NA', [], false],
    ['1', [], false],
  ])('%j with the examples %j is empty: %s', (ratings, examples, empty) => {
    expect(isEmptySheet(aSheet(v1, { source: 'care-plans', ratings, examples }))).toBe(empty);
  });

  test('says nothing about an indicator that it has never heard of', () => {
    const sheet = aSheet(v1, { source: 'care-plans', ratings: '4' });
    expect(responseTo(sheet, idOf.indicator('tea'))).toEqual({ state: 'unanswered', example: '' });
  });
});
