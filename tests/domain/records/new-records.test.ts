import { describe, expect, test } from 'vitest';
import { actionRecord, isOpen } from '#domain/records/action.ts';
import { newAction, newReview, newSheet } from '#domain/records/new-records.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { isEmptySheet, sheetRecord } from '#domain/records/sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { NOON } from '#tests/builders/records.ts';
import { sheetsOf, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();

describe('new records', () => {
  test('a review needs a name and nothing else, and knows the words it is done with', () => {
    const review = newReview(v1, '  Harbour View ', { id: idOf.review(), now: NOON });
    expect(review.service.name).toBe('Harbour View');
    expect(review.instrument).toEqual({ id: 'sri2', version: 1 });
    expect(decodeRecord(reviewRecord, review)).toEqual({ ok: true, value: review });
  });

  test('a sheet starts empty, with the next number where documents are numbered', () => {
    const others = sheetsOf(v1, 'care-plans', ['4', '4']);
    const [plan, response] = ['care-plans', 'people-using'].map((source) =>
      newSheet(idOf.review(), sourceNamed(v1, source), others, idOf.sheet(`new ${source}`)),
    );
    expect([plan?.number, response?.number]).toEqual([3, null]);
    expect(plan && isEmptySheet(plan)).toBe(true);
    expect(decodeRecord(sheetRecord, plan)).toEqual({ ok: true, value: plan });
  });

  test('a person’s sheet holds nothing that says when it was made', () => {
    const source = sourceNamed(v1, 'people-using');
    const sheet = newSheet(idOf.review(), source, [], idOf.sheet('new'));
    expect(Object.keys(sheet).toSorted()).toEqual([
      'code',
      'conflicts',
      'deletedAt',
      'edits',
      'id',
      'number',
      'responses',
      'reviewId',
      'sourceId',
      'version',
    ]);
    expect(sheet).toMatchObject({ edits: {}, conflicts: {} });
  });

  test('an action starts open and undescribed', () => {
    const fresh = { id: idOf.action('new'), now: NOON };
    const action = newAction(idOf.review(), idOf.indicator('goals'), fresh);
    expect(isOpen(action)).toBe(true);
    expect(action.what).toBe('');
    expect(decodeRecord(actionRecord, action)).toEqual({ ok: true, value: action });
  });
});
