import { expect, test } from 'vitest';
import type { Place } from '#domain/taking-part/hand-over.ts';
import {
  backward,
  changeOf,
  firstStatement,
  lastStatement,
  onward,
} from '#domain/taking-part/steps.ts';
import { idOf } from '#tests/builders/ids.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const { indicators } = smallInstrument();
const sheetId = idOf.sheet('hers');
const check: Place = { at: 'check', sheetId };

/** Every place on the way from one to where `step` ends. */
function way(from: Place, step: (place: Place & { at: 'statement' }) => Place | null): Place[] {
  const next = from.at === 'statement' ? step(from) : null;
  return next === null ? [from] : [from, ...way(next, step)];
}

const statements = (places: readonly Place[]) =>
  places.flatMap((place) => (place.at === 'statement' ? place.indicatorId : []));

test('the way leads through every statement once, and ends with the check', () => {
  const places = way(firstStatement(indicators, sheetId), (place) => onward(place, indicators));
  expect(statements(places)).toEqual(indicators.map(({ id }) => id));
  expect(places.at(-1)).toEqual(check);
});

test('the way back leads to the first statement, and no further', () => {
  const places = way(lastStatement(indicators, sheetId), (place) => backward(place, indicators));
  expect(statements(places)).toEqual(indicators.map(({ id }) => id).toReversed());
});

test('a statement opened from the check goes back there, either way', () => {
  const [first] = indicators;
  if (first === undefined) throw new Error('There is no statement');
  const place = changeOf(sheetId, first);
  if (place.at !== 'statement') throw new Error('That is no statement');
  expect(onward(place, indicators)).toEqual(check);
  expect(backward(place, indicators)).toEqual(check);
});

test('a statement that the instrument does not have is before the first', () => {
  const place = { at: 'statement', sheetId, indicatorId: idOf.indicator('x'), isChange: false };
  const lost = { ...place, at: 'statement' } as const;
  expect(onward(lost, indicators)).toEqual(firstStatement(indicators, sheetId));
  expect(backward(lost, indicators)).toBeNull();
});
