import { describe, expect, test } from 'vitest';
import type { SinceLastTime } from '#domain/journey/since-last-time.ts';
import { sinceLastTime } from '#domain/journey/since-last-time.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { carriedAmongInWords, carriedInWords } from '#domain/words/plan-words.ts';
import { changeInWords, comparedInWords } from '#domain/words/progress-words.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { anAction, aReview } from '#tests/builders/records.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';

const v1 = loadV1();

type Sheets = Readonly<Record<string, readonly string[]>>;

const reviewOf = (sheets: Sheets): OpenReview => ({
  instrument: v1,
  review: aReview(),
  sheets: Object.entries(sheets).flatMap(([source, lines]) => sheetsOf(v1, source, lines)),
  reflections: [],
  actions: [],
});

function since(last: Sheets, now: Sheets): SinceLastTime {
  const open = reviewOf(now);
  return sinceLastTime(reviewOf(last), open, evidenceFrom(v1, open.review.id, open.sheets));
}

const five = ['4', '4', '4', '4', '4'];

describe('what is compared', () => {
  test('is named, with the one judgement, and so is what is not', () => {
    const words = comparedInWords(
      since(
        { 'care-plans': five, 'service-information': ['3'], assessments: five },
        { 'care-plans': five, 'service-information': ['4'], 'people-providing': five },
      ),
    );
    expect(words).toBe(
      'Compared like for like: “Care plans” and “Service information”. ' +
        '“Service information” has one sheet by design: one judgement beside another. ' +
        'Not compared: “People providing the service” (gathered this time only), ' +
        '“Assessments” (gathered last time only).',
    );
  });

  test('may be nothing', () => {
    expect(comparedInWords(since({ 'care-plans': ['4'] }, { 'care-plans': five }))).toBe(
      'No source has enough sheets in both reviews to be compared. ' +
        'Not compared: “Care plans” (fewer than 5 sheets in one of the reviews).',
    );
  });
});

test.each([
  [{ kind: 'up', by: 0.65 }, 'Up by 0.7'],
  [{ kind: 'down', by: 1 }, 'Down by 1.0'],
  [{ kind: 'too-small' }, 'Too small to tell'],
  [{ kind: 'nothing' }, 'Nothing to compare'],
] as const)('%o is said as “%s”', (change, words) => {
  expect(changeInWords(change)).toBe(words);
});

test('actions that were carried over are told from those that were not', () => {
  const [one, other] = [anAction('Ask', 'goals', { status: 'done' }), anAction('Look')];
  expect(carriedInWords([one])).toBe('1 action from last time: done.');
  expect(carriedAmongInWords([one], [one, other])).toBe('1 action from last time: done.');
  expect(carriedAmongInWords([one, other], [one, other])).toBe('All of them come from last time.');
  expect(carriedAmongInWords([], [other])).toBe('');
});
