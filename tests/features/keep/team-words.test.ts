import { expect, test } from 'vitest';
import { lastInWords, notReadSentence, notTakenSentence } from '#features/keep/team/team-words.ts';
import { NOON } from '#tests/builders/records.ts';

const NOTHING = { plan: 0, sheets: 0, reflections: 0, actions: 0, toChoose: 0 };
const last = { at: NOON, devices: 1, ...NOTHING };
const WHEN = 'Last taken in: 21 November 2026 at 12:00, from';

test.each([
  [{ ...last, sheets: 3, actions: 1 }, `${WHEN} 1 other device. What came: 3 sheets and 1 action.`],
  [
    { ...last, devices: 2, plan: 1 },
    `${WHEN} 2 other devices. The plan of the review was changed.`,
  ],
  [
    { ...last, toChoose: 2 },
    `${WHEN} 1 other device. 2 things were changed in two places: the review asks you which to keep.`,
  ],
])('what came is said: %#', (came, words) => {
  expect(lastInWords(came)).toBe(words);
});

test('why something was not taken in is said, and what to do', () => {
  expect(notReadSentence({ reason: 'too-new' })).toMatch(/newer version/u);
  expect(notReadSentence({ reason: 'damaged', where: '' })).toMatch(/on its way/u);
  expect(notTakenSentence('would-mend')).toMatch(/damaged.*“Open a backup”/u);
  expect(notTakenSentence('other-record')).toMatch(/does not belong.*“Open a backup”/u);
  expect(notTakenSentence('changed-since')).toMatch(/tried again/u);
  expect(notTakenSentence('quota')).not.toBe('');
});
