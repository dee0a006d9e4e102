import { describe, expect, test } from 'vitest';
import { daysLeft, isOverInBin } from '#domain/keeping/bin.ts';
import { daysBetween } from '#domain/keeping/days.ts';

const NOW = '2026-11-30T12:00:00.000Z';

describe('what was deleted stays for 30 days', () => {
  test.each([
    ['just now', '2026-11-30T12:00:00.000Z', 30, false],
    ['a minute less than a day ago', '2026-11-29T12:01:00.000Z', 30, false],
    ['yesterday', '2026-11-29T12:00:00.000Z', 29, false],
    ['29 days ago', '2026-11-01T12:00:00.000Z', 1, false],
    ['a second less than 30 days ago', '2026-10-31T12:00:01.000Z', 1, false],
    ['30 days ago', '2026-10-31T12:00:00.000Z', 0, true],
    ['a year ago', '2025-11-30T12:00:00.000Z', 0, true],
    ['tomorrow, by a clock that was wrong', '2026-12-01T12:00:00.000Z', 30, false],
  ])('deleted %s', (_, deletedAt, left, isOver) => {
    expect(daysLeft(deletedAt, NOW)).toBe(left);
    expect(isOverInBin(deletedAt, NOW)).toBe(isOver);
  });

  test('what was not deleted never goes', () => {
    expect(isOverInBin(null, NOW)).toBe(false);
  });
});

test('days are counted whole, whatever the clocks do in spring', () => {
  expect(daysBetween('2026-03-28T12:00:00.000Z', '2026-03-30T12:00:00.000Z')).toBe(2);
  expect(daysBetween('2026-03-28T12:00:00.000Z', '2026-03-30T11:59:59.999Z')).toBe(1);
});
