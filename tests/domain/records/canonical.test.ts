import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, isSame } from '#domain/records/canonical.ts';
import { forThousand } from '#tests/builders/for-all.ts';

test('the order in which members were put does not matter, that of a list does', () => {
  expect(isSame({ a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});

test.each([
  [undefined, undefined, true],
  [undefined, null, false],
  [undefined, '', false],
  [{ a: undefined }, {}, true],
  [0, false, false],
  ['1', 1, false],
  ['', [], false],
])('%o and %o: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
});

test('plain data is the same as itself after a journey through JSON, and as nothing else', () => {
  forThousand(fc.jsonValue(), fc.jsonValue(), (one, other) => {
    expect(isSame(one, JSON.parse(JSON.stringify(one)))).toBe(true);
    expect(isSame(one, other)).toBe(canonical(one) === canonical(other));
    expect(JSON.parse(canonical(one))).toEqual(JSON.parse(JSON.stringify(one)));
  });
});
