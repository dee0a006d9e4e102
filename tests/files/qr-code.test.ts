import { expect, test } from 'vitest';
import { qrSquares } from '#files/qr-code.ts';

const LINK = `https://recovery.example.org/sri2/#/fill/sri2-1/people-using/3f0c1111-2222-4333-8444-555555555555/age1${'q'.repeat(58)}`;

test('a link is drawn small enough to be read across a table', () => {
  const squares = qrSquares(LINK);
  expect(squares.length).toBeLessThanOrEqual(53);
  for (const row of squares) expect(row).toHaveLength(squares.length);
});

test('it has the three corners that cameras look for, and not a fourth', () => {
  const squares = qrSquares(LINK);
  const end = squares.length - 7;
  const corner = (x: number, y: number) =>
    [0, 3, 6].map((row) => [0, 1, 3, 5, 6].map((it) => squares[y + row]?.[x + it]));
  const found = [
    [true, true, true, true, true],
    [true, false, true, false, true],
    [true, true, true, true, true],
  ];
  for (const [x, y] of [
    [0, 0],
    [end, 0],
    [0, end],
  ] as const)
    expect(corner(x, y)).toEqual(found);
  expect(corner(end, end)).not.toEqual(found);
});

test('another link is another picture', () => {
  expect(qrSquares(`${LINK}x`)).not.toEqual(qrSquares(LINK));
});
