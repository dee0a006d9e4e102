import { expect, test } from 'vitest';
import {
  agreementInWords,
  answerInWords,
  differingInWords,
} from '#domain/words/second-entry-words.ts';

test.each([
  [0, 0, 0, 'Nothing is compared yet.'],
  [1, 10, 0, '1 sheet checked. All 10 answers agree.'],
  [3, 30, 2, '3 sheets checked. 2 of 30 answers differed (7%).'],
  [50, 500, 1, '50 sheets checked. 1 of 500 answers differed (under 1%).'],
])('%i sheets with %i answers, of which %i differ: %s', (sheets, answers, differed, words) =>
  expect(agreementInWords({ sheets, answers, differed })).toBe(words),
);

test.each([
  [0, 'Agrees'],
  [1, '1 differs'],
  [2, '2 differ'],
])('%i: %s', (differing, words) => expect(differingInWords(differing)).toBe(words));

test('an answer is its rating, or said to be none', () => {
  expect(answerInWords({ state: 'rated', rating: 4, example: '' })).toBe('4');
  expect(answerInWords({ state: 'not-applicable', example: '' })).toBe('not applicable');
  expect(answerInWords({ state: 'unanswered', example: '' })).toBe('no answer');
});
