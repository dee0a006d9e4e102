import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  differencesOn,
  isTypedWhole,
  type SecondEntry,
  withAnswer,
} from '#domain/paper/second-entry.ts';
import { responseTo } from '#domain/records/sheet.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const ids = instrument.indicators.map(({ id }) => id);
const [first] = ids;
if (first === undefined) throw new Error('There are no indicators');

const sheet = (ratings: string, examples: readonly string[] = []) =>
  aSheet(instrument, { source: 'care-plans', ratings, examples });
const typed = (ratings: string): SecondEntry => sheet(ratings).responses;

/** Each difference in short: the statement's number, what was first and what is now. */
const inShort = (one: string, other: string): readonly string[] =>
  differencesOn(sheet(one), typed(other), ids).map((difference) => {
    const answers = [difference.first, difference.second];
    const words = answers.map((it) => (it.state === 'rated' ? `${it.rating}` : it.state));
    return `${ids.indexOf(difference.indicator) + 1}: ${words.join(', ')}`;
  });

describe('two entries of a sheet', () => {
  test.each([
    ['4 4 4', '4 4 4', []],
    ['4 NA _', '4 NA _', []],
    ['4 4 4', '4 2 4', ['2: 4, 2']],
    ['4 NA 4', '4 1 4', ['2: not-applicable, 1']],
    ['4 4 4', '4 NA 4', ['2: 4, not-applicable']],
    ['4 _ 4', '4 1 4', ['2: unanswered, 1']],
    ['4 1 4', '4 _ 4', ['2: 1, unanswered']],
    ['_ NA', 'NA _', ['1: unanswered, not-applicable', '2: not-applicable, unanswered']],
    ['', '5', ['1: unanswered, 5']],
  ])('%j and %j part at %j', (one, other, parts) => {
    expect(inShort(one, other)).toEqual(parts);
  });

  test('agree whatever examples stand beside the ratings', () => {
    expect(differencesOn(sheet('4', ['Seen in the plan']), typed('4'), ids)).toEqual([]);
  });

  test.each([
    ['4 4 4 4 4 NA 4 4 4 4', true],
    ['4 4 4 4 4 _ 4 4 4 4', false],
    ['', false],
  ])('the second, %j, is whole: %s', (ratings, isWhole) => {
    expect(isTypedWhole(typed(ratings), ids)).toBe(isWhole);
  });

  test('agree on the whole as far as their answers do', () => {
    const some = differencesOn(sheet('4 4'), typed('3 3'), ids);
    expect(agreementOf([some, [], []], 10)).toEqual({ sheets: 3, answers: 30, differed: 2 });
    expect(agreementOf([], 10)).toEqual({ sheets: 0, answers: 0, differed: 0 });
  });

  test('are settled by one answer, and the example stays', () => {
    const before = sheet('4 4', ['Seen in the plan']);
    const after = withAnswer(before, first, { state: 'rated', rating: 2, example: '' });
    expect(responseTo(after, first)).toEqual({
      state: 'rated',
      rating: 2,
      example: 'Seen in the plan',
    });
    expect({ ...after, responses: before.responses }).toEqual(before);
  });
});
