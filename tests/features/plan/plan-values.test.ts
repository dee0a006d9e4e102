import { expect, test } from 'vitest';
import {
  numberProblem,
  type PlanValues,
  valuesOf,
  withValues,
} from '#features/plan/plan-values.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReview } from '#tests/builders/records.ts';

const instrument = loadV1();
const CARE_PLANS = idOf.source('care-plans');

function changed(changes: Partial<PlanValues>, review = aReview()) {
  return withValues(instrument, review, { ...valuesOf(instrument, review), ...changes });
}

function withCarePlans(plan: PlanValues['sources'][string]) {
  const { sources } = valuesOf(instrument, aReview());
  return changed({ sources: { ...sources, [CARE_PLANS]: plan } }).sources;
}

test('a form that nobody has touched changes nothing', () => {
  expect(changed({})).toEqual(aReview());
});

test('what is filled in is kept, and what is emptied is nothing again', () => {
  const filled = changed({ area: 'lothian/midlothian', meetsOn: '2026-05-06', size: '20-49' });
  expect(filled).toMatchObject({
    service: { area: 'lothian/midlothian', size: '20-49' },
    meetsOn: '2026-05-06',
  });
  const emptied = changed({ area: '', meetsOn: '', size: '' }, filled);
  expect(emptied).toEqual(aReview());
});

test('without a name the last one is kept', () => {
  expect(changed({ name: '   ' }).service.name).toBe('Harbour View');
});

test('a choice that is not on the list is not kept', () => {
  expect(changed({ area: 'atlantis', sector: 'pirates' }).service).toEqual(aReview().service);
});

test('a source planned as recommended leaves no trace, so that a plan can follow its instrument', () => {
  expect(withCarePlans({ included: true, intended: '10' })).toEqual({});
  expect(withCarePlans({ included: true, intended: '7' })).toEqual({
    [CARE_PLANS]: { included: true, intended: 7 },
  });
});

test('a number that cannot be one leaves the last in place', () => {
  expect(withCarePlans({ included: false, intended: 'some' })).toEqual({
    [CARE_PLANS]: { included: false, intended: 10 },
  });
});

test.each(['', '-1', '1.5', '1000', 'ten'])('%o is no number of sheets', (text) => {
  expect(numberProblem(text)).toMatch(/whole number/u);
});

test.each(['0', '7', '999', ' 12 '])('%o is a number of sheets', (text) => {
  expect(numberProblem(text)).toBeNull();
});
