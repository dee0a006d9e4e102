import { expect, test } from 'vitest';
import { pointsOf, rangesOf } from '#features/summary/charts/chart-places.ts';
import type { ViewpointChartData } from '#features/summary/viewpoint-chart.ts';

const chart: ViewpointChartData = {
  scale: { from: 1, to: 5, fromLabel: 'Never', toLabel: 'Always' },
  series: ['score', 'written', 'said', 'lived'].map((key) => ({ key, name: key, mark: 'circle' })),
  rows: [
    { key: 'goals', label: 'Goals', values: [3, 2, 4, 3] },
    { key: 'basics', label: 'Basics', values: [2, 2, null, null] },
    { key: 'hope', label: 'Hope', values: [null, null, null, null] },
  ],
};

test('the score stands in the middle of its row', () => {
  expect(pointsOf(chart, 0)).toEqual([
    { x: 3, y: 0 },
    { x: 2, y: 1 },
  ]);
});

test('equal figures of one row never hide each other', () => {
  const inFirstRow = [1, 2, 3].map((series) => pointsOf(chart, series)[0]?.y ?? Number.NaN);
  expect(new Set(inFirstRow).size).toBe(3);
  expect(inFirstRow.every((y) => Math.abs(y) < 0.5)).toBe(true);
});

test('a range goes from the lowest viewpoint to the highest, where there are two', () => {
  expect(rangesOf(chart)).toEqual([{ key: 'goals', from: 2, to: 4, place: 0 }]);
});
