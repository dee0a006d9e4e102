import { expect, test } from 'vitest';
import { asSubject, backupInWords, inWords } from '#features/keep/unkept-words.ts';

const NOTHING = { plan: 0, sheets: 0, reflections: 0, actions: 0 };

test.each([
  [{ sheets: 34, actions: 5 }, '34 sheets and 5 actions'],
  [{ plan: 1, sheets: 1, reflections: 10 }, 'the plan, 1 sheet and 10 reflections'],
  [{ plan: 2 }, '2 plans'],
  [{}, 'nothing'],
])('%o is %s', (some, words) => {
  expect(inWords({ ...NOTHING, ...some })).toBe(words);
});

test('one thing is, several are', () => {
  expect(asSubject({ ...NOTHING, plan: 1 }, 'is', 'are')).toBe('The plan is');
  expect(asSubject({ ...NOTHING, sheets: 2 }, 'exists', 'exist')).toBe('2 sheets exist');
});

test('a backup is named with its time where the person is, in summer time too', () => {
  const mark = { at: '2026-07-01T23:30:00Z', name: 'a.sri2.json', kept: {} };
  expect(backupInWords({ ...mark, place: 'file' })).toBe('2 July 2026 at 00:30, as a.sri2.json');
  expect(backupInWords({ ...mark, place: 'folder' })).toMatch(/, in the linked folder$/u);
});
