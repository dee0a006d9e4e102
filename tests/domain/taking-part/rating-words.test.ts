import { expect, test } from 'vitest';
import type { Statement } from '#domain/instrument/instrument.ts';
import { RATINGS } from '#domain/records/response.ts';
import { choiceInWords, choicesOf, chosen, keyOf } from '#domain/taking-part/rating-words.ts';
import { spokenStatement, voiceFits } from '#domain/taking-part/spoken.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const { scale } = {
  ...smallInstrument(),
  scale: {
    ...smallInstrument().scale,
    lowest: { rating: 1 as const, label: 'Strongly disagree' },
    highest: { rating: 5 as const, label: 'Strongly agree' },
    notApplicable: { label: 'Not applicable', meaning: 'It does not fit.' },
  },
};

test('every point of the scale has words, which only say where it lies', () => {
  expect(choicesOf(scale).map(({ words }) => words)).toEqual([
    '1: Strongly disagree',
    '2: Disagree',
    '3: In between',
    '4: Agree',
    '5: Strongly agree',
    'Not applicable',
  ]);
});

test('what is chosen by its key is that answer, with what was written beside it', () => {
  const answers = choicesOf(scale).map((choice) => chosen(choice, 'They rang.'));
  expect(answers.map(keyOf)).toEqual(choicesOf(scale).map(({ key }) => key));
  expect(answers.slice(0, 5)).toEqual(
    RATINGS.map((rating) => ({ state: 'rated', rating, example: 'They rang.' })),
  );
  expect(answers[5]).toEqual({ state: 'not-applicable', example: 'They rang.' });
});

test('no choice is no answer, and is told from “not applicable”', () => {
  const none = chosen(undefined, '');
  expect(none).toEqual({ state: 'unanswered', example: '' });
  expect(keyOf(none)).toBe('');
  expect(choiceInWords(scale, none)).toBe('Not answered');
});

test('a statement is read out with every answer to it', () => {
  const statement: Statement = {
    text: 'I am heard.',
    prompts: ['By whom?'],
    provenance: 'project',
  };
  expect(spokenStatement(statement, scale)).toBe(
    'I am heard. How far do you agree? 1, Strongly disagree. 2, Disagree. ' +
      '3, In between. 4, Agree. 5, Strongly agree. Not applicable.',
  );
});

test.each([
  ['en-GB', 'country'],
  ['en_GB', 'country'],
  ['en-US', 'language'],
  ['en', 'language'],
  ['de-DE', 'no'],
  ['eng', 'no'],
  ['', 'no'],
])('of the voice %j, for British English: %s', (voice, fits) => {
  expect(voiceFits(voice, 'en-GB')).toBe(fits);
});
