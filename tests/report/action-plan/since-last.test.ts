import { describe, expect, test } from 'vitest';
import type { LastReview } from '#domain/records/last-review.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { archiveDocument } from '#report/archive/archive-document.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction, NOON } from '#tests/builders/records.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { harbourView, TODAY } from './harbour-view.ts';
import { sectionWords, tableOf, wordsOf } from './words-of.ts';

const last = harbourView();
const { instrument } = last;
const five = (ratings: string) => Array.from({ length: 5 }, () => ratings);

/** The next review of Harbour View: five care plans, and what the last one had left open. */
const open: OpenReview = {
  ...last,
  review: { ...last.review, id: idOf.review('next'), follows: last.review.id, createdAt: NOON },
  sheets: sheetsOf(instrument, 'care-plans', five('5 5 5 5 5 1 1 1 1 1')),
  actions: [anAction('Ring back.', 'goals', { addedAt: '2026-10-05T12:00:00.000Z' })],
};
const here: LastReview = { kind: 'here', open: last };
const document = actionPlanDocument(open, TODAY, here);

describe('the section on what has changed', () => {
  test('has each indicator then and now, and the change in words', () => {
    const { rows } = tableOf(document, 'Last time and this time');
    expect(rows).toHaveLength(instrument.indicators.length);
    for (const [indicator, then, now, change] of rows) {
      expect(indicator).toMatch(/^\d+\. /u);
      // Staff are no matter for most care plans: there is too little to set side by side.
      if (now === '–') expect([then, change]).toEqual(['–', 'Too small to tell']);
      else expect(now).toMatch(/^[15]\.0 \(5 ratings\)$/u);
    }
    expect(rows[0]).toEqual(['1. Basic needs', '4.0 (10 ratings)', '5.0 (5 ratings)', 'Up by 1.0']);
  });

  test('names the review beside it, what is compared and what is not', () => {
    const words = sectionWords(document, 'Since last time');
    expect(words).toContain('the last review, started on 7 September 2026');
    expect(words).toContain('Compared like for like: “Care plans”.');
    expect(words).toContain('“Informal carers” (gathered last time only)');
    expect(words).toContain('is too small to tell');
    expect(words).not.toContain('wording');
  });

  test('says so where the wording has changed', () => {
    const older = { ...last, instrument: { ...instrument, version: instrument.version + 1 } };
    const reworded = actionPlanDocument(open, TODAY, { kind: 'here', open: older });
    expect(sectionWords(reworded, 'Since last time')).toContain('The wording of the statements');
  });

  test('is in the archive in the same words', () => {
    const archive = archiveDocument(open, NOON, here);
    expect(sectionWords(archive, 'Since last time')).toBe(
      sectionWords(document, 'Since last time'),
    );
  });

  test('is not there in a first review, and says so where the last one is not at hand', () => {
    expect(wordsOf(actionPlanDocument(last, TODAY))).not.toContain('Since last time');
    const away = actionPlanDocument(open, TODAY, { kind: 'away' });
    expect(sectionWords(away, 'Since last time')).toContain('was not at hand');
  });
});

test('the plan says which actions come from last time', () => {
  expect(sectionWords(document, 'The plan')).toContain('All of them come from last time.');
  const actions = [...open.actions, anAction('New.', 'goals', { addedAt: NOON })];
  const mixed = actionPlanDocument({ ...open, actions }, TODAY, here);
  expect(sectionWords(mixed, 'The plan')).toContain('1 action from last time: not started.');
});
