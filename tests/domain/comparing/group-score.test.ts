import { expect, test } from 'vitest';
import { groupScore, type SourceFigure } from '#domain/comparing/group-score.ts';
import { TOO_FEW } from '#domain/comparing/hidden.ts';
import { idOf } from '#tests/builders/ids.ts';

const pooled = [idOf.source('visitors'), idOf.source('neighbours')];

function figures(means: Record<string, number | null>): readonly SourceFigure[] {
  return Object.entries(means).map(([source, mean]) => ({
    cell: {
      kind: 'mean',
      id: source,
      indicator: idOf.indicator('water'),
      source: idOf.source(source),
      viewpoint: idOf.viewpoint('felt'),
      pooled: source === 'everyone' ? pooled : [],
    },
    figure: mean === null ? TOO_FEW : { shown: 'some', mean },
  }));
}

test.each([
  ['every source once', { diaries: 2, visitors: 3, neighbours: 5 }, 10 / 3, 3],
  ['those alone that are shown', { diaries: 2, visitors: null, neighbours: 5 }, 3.5, 2],
  [
    'no pool of sources that are both there',
    { diaries: 2, visitors: 3, neighbours: 4, everyone: 5 },
    3,
    3,
  ],
  ['a pool for one that is not', { diaries: 2, visitors: 3, neighbours: null, everyone: 4 }, 3, 3],
  ['a pool for both', { diaries: 2, visitors: null, neighbours: null, everyone: 5 }, 3.5, 2],
])('%s', (_, means, expected, counted) => {
  const mean = Math.round(expected * 10) / 10;
  expect(groupScore(figures({ everyone: null, ...means }))).toEqual({ mean, counted, of: 3 });
});

test('nothing, of nothing', () => {
  const none = groupScore(figures({ diaries: null, visitors: null }));
  expect(none).toEqual({ mean: null, counted: 0, of: 2 });
});
