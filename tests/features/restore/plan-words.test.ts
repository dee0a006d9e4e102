import { describe, expect, test } from 'vitest';
import { planSentences } from '#features/restore/plan-words.ts';
import { restoreSentence, undoSentence } from '#features/restore/restore-words.ts';
import { type ReviewPlan, isChange } from '#storage/restore-plan.ts';
import { aReview, NOON } from '#tests/builders/records.ts';

const NONE = { reviews: 0, sheets: 0, reflections: 0, actions: 0 };

function sentences(plan: Partial<ReviewPlan>): string {
  const whole = { ...SAME, ...plan };
  return planSentences(whole)
    .map(({ lead, rest }) => `${lead}${rest}`)
    .join(' ');
}

const SAME: ReviewPlan = {
  review: aReview(),
  standing: 'same',
  comesOutOfBin: false,
  added: NONE,
  changed: NONE,
  binned: NONE,
  toChoose: 0,
  mended: 0,
};

const PLANS: readonly [string, Partial<ReviewPlan>][] = [
  [
    'New: not on this device yet. It has 50 sheets, 10 reflections and 12 actions.',
    { standing: 'new', added: { reviews: 1, sheets: 50, reflections: 10, actions: 12 } },
  ],
  [
    'New: not on this device yet. Nothing has been gathered in it yet.',
    { standing: 'new', added: { ...NONE, reviews: 1 } },
  ],
  ['Same as here.', {}],
  ['Older: everything in it is here, and newer.', { standing: 'older' }],
  [
    'Newer: brings 12 sheets and 2 changed actions.',
    { standing: 'newer', added: { ...NONE, sheets: 12 }, changed: { ...NONE, actions: 2 } },
  ],
  [
    'Newer: brings 1 changed reflection and changes to the plan of the review.',
    { standing: 'newer', changed: { ...NONE, reviews: 1, reflections: 1 } },
  ],
  ['Newer: brings only what was deleted or left empty.', { standing: 'newer' }],
  [
    'Newer: brings 1 sheet. Deleted elsewhere: 2 sheets and 1 action. In the bin here from then on.',
    {
      standing: 'newer',
      added: { ...NONE, sheets: 1 },
      binned: { ...NONE, sheets: 2, actions: 1 },
    },
  ],
  [
    'Changed in both places: 3 things. Nothing is dropped: you will be shown both and choose.',
    { standing: 'conflicting', toChoose: 3 },
  ],
  [
    'Newer: brings 1 sheet. Changed in both places: 1 thing. Nothing is dropped: you will be shown both and choose.',
    { standing: 'conflicting', toChoose: 1, added: { ...NONE, sheets: 1 } },
  ],
  [
    'In the bin here: will be brought back.',
    { standing: 'newer', comesOutOfBin: true, changed: { ...NONE, reviews: 1 } },
  ],
  [
    'New: not on this device yet. Nothing has been gathered in it yet. Deleted when the file was saved: goes into the bin here.',
    { standing: 'new', review: aReview({ deletedAt: NOON }) },
  ],
  [
    'Mended: 2 damaged records here will be replaced by the ones in the file.',
    { standing: 'newer', mended: 2 },
  ],
  [
    'Same as here. Mended: 1 damaged record here will be replaced by the one in the file.',
    { mended: 1 },
  ],
];

describe('what would happen to a review', () => {
  test.each(PLANS)('%s', (expected, plan) => {
    expect(sentences(plan)).toBe(expected);
  });

  test.each<[boolean, Partial<ReviewPlan>]>([
    [false, {}],
    [false, { standing: 'older' }],
    [true, { standing: 'new' }],
    [true, { standing: 'newer' }],
    [true, { standing: 'conflicting' }],
    [true, { mended: 1 }],
  ])('is a change: %s', (expected, plan) => {
    expect(isChange({ ...SAME, ...plan })).toBe(expected);
  });
});

describe('why nothing was restored', () => {
  test.each(['changed-since', 'other-record', 'newer-version', 'quota', 'blocked'] as const)(
    '%s: one or two plain sentences, which say that nothing has been changed',
    (failure) => {
      expect(restoreSentence(failure)).toMatch(/^[A-Z][^!]+\.$/u);
      expect(restoreSentence(failure)).toMatch(/nothing has been (changed|restored)/iu);
    },
  );

  test('or undone', () => {
    expect(undoSentence('changed-since')).toContain('nothing was undone');
    expect(undoSentence('quota')).toContain('no room left');
  });
});
