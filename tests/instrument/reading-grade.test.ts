import { describe, expect, test } from 'vitest';
import { readingGrade, syllablesOf, wordsOf } from './reading-grade.ts';

describe('syllables', () => {
  test.each([
    ['a', 1],
    ['the', 1],
    ['care', 1],
    ['people', 2],
    ['little', 2],
    ['asked', 1],
    ['wanted', 2],
    ['needed', 2],
    ['leaves', 1],
    ['places', 2],
    ['changes', 2],
    ['service', 2],
    ['person', 2],
    ['family', 3],
    ['important', 3],
    ['recovery', 4],
    ['don’t', 1],
    ['nobody’s', 3],
  ])('%s has %d', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});

test('words are counted as a reader counts them', () => {
  expect(wordsOf('Is the person’s well-being asked about, in 2026?')).toEqual([
    'Is',
    'the',
    'person’s',
    'well',
    'being',
    'asked',
    'about',
    'in',
    '2026',
  ]);
});

test('plain sentences have a low grade, official ones a high one', () => {
  expect(readingGrade('Staff ask me what I want.')).toBeLessThan(2);
  expect(readingGrade('Staff have enough time to do their job well.')).toBeLessThan(4);
  const official = 'Multidisciplinary interventions facilitate personalised recovery outcomes.';
  expect(readingGrade(official)).toBeGreaterThan(20);
});
