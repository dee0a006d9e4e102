import { expect, test } from 'vitest';
import { Contribution } from '#domain/contribution/contribution.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { quarterInWords, quarterOf } from '#domain/contribution/quarters.ts';
import { choices } from '#tests/builders/contributions.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { reviewOfSecrets } from './secrets.ts';

const whole: unknown = makeContribution(reviewOfSecrets(smallInstrument()), choices());

/** The same data once for every object in it, with one member more in that object. */
function withOneMore(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([name, part]) =>
    withOneMore(part).map((changed) => {
      const copy: unknown[] | object = Array.isArray(data) ? [...data] : { ...data };
      return Object.assign(copy, { [name]: changed });
    }),
  );
  return Array.isArray(data) ? inside : [{ ...data, 'Mrs McKay': 'said so' }, ...inside];
}

test('a contribution with anything more in it, anywhere, is none', () => {
  expect(Contribution.safeParse(whole).success).toBe(true);
  const more = withOneMore(whole);
  expect(more.length).toBeGreaterThan(8);
  for (const one of more) expect(Contribution.safeParse(one).success).toBe(false);
});

test.each([
  ['2026-01-01', '2026-Q1', 'January to March 2026'],
  ['2026-03-31', '2026-Q1', 'January to March 2026'],
  ['2026-04-01', '2026-Q2', 'April to June 2026'],
  ['2026-09-30', '2026-Q3', 'July to September 2026'],
  ['2026-12-31', '2026-Q4', 'October to December 2026'],
])('%s lies in %s, %s', (day, quarter, words) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(quarterInWords(quarterOf(day))).toBe(words);
});
