import { describe, expect, test } from 'vitest';
import { Day, dayInWords, Moment, typedDay } from '#domain/records/dates.ts';

describe('days', () => {
  test.each([
    ['2026-03-09', '9 March 2026'],
    ['2026-12-31', '31 December 2026'],
    ['2024-02-29', '29 February 2024'],
    ['0999-01-01', '1 January 999'],
  ])('%s is read as %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });

  test.each(['', 'soon', '2026-13-01', '2026-00-10', '2026-03'])(
    '%j is not a day, and comes back as it was',
    (text) => {
      expect(dayInWords(text)).toBe(text);
    },
  );

  test.each(['2026-02-29', '2026-11-31', '21/11/2026', '2026-1-2', '2026-11-21T12:00:00Z'])(
    '%j is not taken as a day',
    (text) => {
      expect(Day.safeParse(text).success).toBe(false);
    },
  );

  test('a moment is in UTC: local time would shift when read elsewhere', () => {
    expect(Moment.safeParse('2026-11-21T14:02:00.000Z').success).toBe(true);
    expect(Moment.safeParse('2026-11-21T14:02:00.000+01:00').success).toBe(false);
    expect(Moment.safeParse('2026-11-21T14:02:00').success).toBe(false);
  });
});

test.each([
  ['2026-11-21', null, '2026-11-21'],
  ['', '2026-11-21', null],
  ['2026-1', '2026-11-21', '2026-11-21'],
  ['2026-02-30', null, null],
])('%j typed over %j is %j', (typed, stored, day) => {
  expect(typedDay(typed, stored)).toBe(day);
});
