import { expect, test } from 'vitest';
import { copiesOffered, typedCopies } from '#domain/paper/copies.ts';

test.each([
  ['1', 1],
  [' 12 ', 12],
  ['60', 60],
])('“%s” is %i copies', (text, copies) => {
  expect(typedCopies(text)).toEqual({ ok: true, value: copies });
});

test.each(['', '0', '61', '-3', '2.5', 'ten', '1e1', '٣'])(
  '“%s” is no number of copies',
  (text) => {
    expect(typedCopies(text)).toEqual({
      ok: false,
      error: 'Enter a whole number from 1 to 60.',
    });
  },
);

test('as many are offered as are planned, as far as one file goes', () => {
  expect([0, 1, 10, 60, 400].map(copiesOffered)).toEqual([1, 1, 10, 60, 60]);
});
