import { expect, test } from 'vitest';
import { gatheringMinutes, nearestHalfHour } from '#domain/journey/gathering-time.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReview } from '#tests/builders/records.ts';

const instrument = loadV1();

function minutes(plans: Readonly<Record<string, { included: boolean; intended: number }>>) {
  const entries = Object.entries(plans).map(([id, plan]) => [idOf.source(id), plan]);
  return gatheringMinutes(instrument, aReview({ sources: Object.fromEntries(entries) }));
}

test('as recommended, each of the three written sources takes its two hours', () => {
  expect(minutes({})).toBe(360);
});

test('fewer sheets take less time, in proportion', () => {
  expect(minutes({ 'care-plans': { included: true, intended: 5 } })).toBe(300);
});

test('a source of one sheet takes its whole time', () => {
  expect(minutes({ 'service-information': { included: true, intended: 0 } })).toBe(360);
});

test('a source that is left out, or that has no time in its guidance, takes none', () => {
  expect(minutes({ assessments: { included: false, intended: 10 } })).toBe(240);
  expect(minutes({ 'people-using': { included: true, intended: 200 } })).toBe(360);
});

test.each([
  [5, 30],
  [44, 30],
  [80, 90],
  [360, 360],
])('%d minutes are about %d', (minutesIn, about) => {
  expect(nearestHalfHour(minutesIn)).toBe(about);
});
