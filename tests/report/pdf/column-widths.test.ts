import { expect, it } from 'vitest';
import { columnWidths } from '#report/pdf/blocks/column-widths.ts';

it.each([
  [
    'shares are kept where there is room',
    [
      [1, 10],
      [3, 10],
    ],
    [100, 300],
  ],
  [
    'a column gets room for its longest word',
    [
      [1, 150],
      [3, 10],
    ],
    [150, 250],
  ],
  [
    'the others give way in proportion',
    [
      [1, 150],
      [1, 10],
      [4, 10],
    ],
    [150, 50, 200],
  ],
  [
    'one column cannot ask for more than 45 %',
    [
      [1, 900],
      [9, 10],
    ],
    [180, 220],
  ],
  [
    'a column without a share still gets its word',
    [
      [0, 50],
      [1, 0],
    ],
    [50, 350],
  ],
  [
    'too many long words give way alike',
    [
      [1, 180],
      [1, 180],
      [1, 180],
    ],
    [400 / 3, 400 / 3, 400 / 3],
  ],
  ['no columns have no widths', [], []],
])('%s', (_, wishes, expected) => {
  const widths = columnWidths(
    wishes.map(([share = 0, least = 0]) => ({ share, least })),
    400,
  );
  expect(widths.map((width) => Math.round(width))).toEqual(
    expected.map((width) => Math.round(width)),
  );
});
