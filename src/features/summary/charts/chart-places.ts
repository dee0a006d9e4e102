import type { ViewpointChartData } from '../viewpoint-chart.ts';

/** Viewpoints of one row stand on lanes of their own, so that equal figures never hide each other. */
const LANE = 0.26;

/** Where one series has its marks: across by the figure, down by the row. */
export function pointsOf(
  { rows, series }: ViewpointChartData,
  index: number,
): readonly { readonly x: number; readonly y: number }[] {
  return rows.flatMap(({ values }, row) => {
    const x = values[index] ?? null;
    return x === null ? [] : [{ x, y: row + laneOf(index, series.length) }];
  });
}

/** The first series stands in the middle of the row, the others on lanes around it. */
function laneOf(index: number, count: number): number {
  return index === 0 ? 0 : (index - count / 2) * LANE;
}

/** From the lowest to the highest viewpoint of each row that has two or more. */
export function rangesOf({ rows }: ViewpointChartData): readonly {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly place: number;
}[] {
  return rows.flatMap(({ key, values }, place) => {
    const [, ...viewpoints] = values;
    const heard = viewpoints.filter((value) => value !== null);
    if (heard.length < 2) return [];
    return [{ key, from: Math.min(...heard), to: Math.max(...heard), place }];
  });
}
