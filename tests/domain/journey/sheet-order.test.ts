import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextNumber, sheetsInOrder } from '#domain/journey/sheet-order.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sheetsOf, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const plans = sourceNamed(v1, 'care-plans');
const staff = sourceNamed(v1, 'people-providing');
const information = sourceNamed(v1, 'service-information');

describe('documents', () => {
  test('are listed by their number, and called by it', () => {
    const sheets = [3, 1, 12, 2].map((nth) => aSheet(v1, { source: 'care-plans', nth }));
    expect(sheetsInOrder(plans, sheets).map(({ name }) => name)).toEqual([
      'Care plan 1',
      'Care plan 2',
      'Care plan 3',
      'Care plan 12',
    ]);
  });

  test('keep their number when another is deleted', () => {
    const [one, two] = sheetsOf(v1, 'care-plans', ['4', '3']);
    const sheets = [deleted(one), two].filter((sheet) => sheet !== undefined);
    expect(sheetsInOrder(plans, sheets).map(({ name }) => name)).toEqual(['Care plan 2']);
  });

  test('a number is never given twice, not even that of a deleted one', () => {
    const [one, two] = sheetsOf(v1, 'care-plans', ['4', '3']);
    expect(nextNumber(plans, [])).toBe(1);
    expect(
      nextNumber(
        plans,
        [one, deleted(two)].filter((sheet) => sheet !== undefined),
      ),
    ).toBe(3);
    expect(nextNumber(plans, sheetsOf(v1, 'assessments', ['4', '4']))).toBe(1);
  });

  test('the one sheet of a source that has only one needs no number', () => {
    const sheets = sheetsOf(v1, 'service-information', ['4']);
    expect(sheetsInOrder(information, sheets).map(({ name }) => name)).toEqual([
      'Service information',
    ]);
  });
});

describe('people’s sheets', () => {
  const sheets = sheetsOf(v1, 'people-providing', ['4', '3', '5', '2', '1', '3']);

  test('have no number of their own', () => {
    expect(nextNumber(staff, sheets)).toBeNull();
    expect(sheets.map(({ number }) => number)).toEqual(sheets.map(() => null));
  });

  test('are called by where they stand, whoever answered first', () => {
    forAll(fc.shuffledSubarray([...sheets], { minLength: sheets.length }), (arrived) => {
      const listed = sheetsInOrder(staff, arrived);
      expect(listed).toEqual(sheetsInOrder(staff, sheets));
      expect(listed.map(({ name }) => name)).toEqual(sheets.map((_, i) => `Response ${i + 1}`));
    });
  });

  test('do not stand in the order they came in', () => {
    expect(sheetsInOrder(staff, sheets).map(({ sheet }) => sheet)).not.toEqual(sheets);
  });
});

function deleted(sheet: Sheet | undefined): Sheet | undefined {
  return sheet && { ...sheet, deletedAt: '2026-11-21T12:00:00.000Z' };
}
