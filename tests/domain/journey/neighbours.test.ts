import { expect, test } from 'vitest';
import { neighboursOf } from '#domain/journey/neighbours.ts';

const letters = ['a', 'b', 'c'];

test.each([
  ['a', null, 'b'],
  ['b', 'a', 'c'],
  ['c', 'b', null],
  ['x', null, null],
])('%s stands between %s and %s', (letter, previous, next) => {
  expect(neighboursOf(letters, (one) => one === letter)).toEqual({ previous, next });
});
