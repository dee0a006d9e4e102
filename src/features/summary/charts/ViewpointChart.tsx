import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { type Mark, markPath } from '#ui/figures/marks.ts';
import { stepsOf } from '#ui/figures/scale.ts';
import type { ViewpointChartData } from '../viewpoint-chart.ts';
import { rangesOf, pointsOf } from './chart-places.ts';

/** Room for one indicator, and for the numbers under all of them, in pixels. */
const ROW = 52;
const AXIS = 34;

/** Without motion, without focus stops: the table beside it is the way to read single figures. */
export default function ViewpointChart({ chart }: { chart: ViewpointChartData }) {
  const { rows, scale, series } = chart;
  const places = rows.map((_, index) => index);
  return (
    <ScatterChart
      className="summary-chart"
      responsive
      width="100%"
      height={rows.length * ROW + AXIS}
      accessibilityLayer={false}
      margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
    >
      <CartesianGrid horizontal={false} syncWithTicks className="summary-chart__grid" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[scale.from, scale.to]}
        ticks={[...stepsOf(scale)]}
        padding={{ left: 10, right: 10 }}
        tickLine={false}
        height={AXIS}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[-0.5, rows.length - 0.5]}
        reversed
        ticks={places}
        interval={0}
        tickLine={false}
        axisLine={false}
        width={112}
        tickFormatter={(place: number) => rows[place]?.label ?? ''}
      />
      {places.slice(1).map((place) => (
        <ReferenceLine key={place} y={place - 0.5} className="summary-chart__row" />
      ))}
      {rangesOf(chart).map(({ key, from, to, place }) => (
        <ReferenceLine
          key={key}
          segment={[
            { x: from, y: place },
            { x: to, y: place },
          ]}
          className="summary-chart__range"
        />
      ))}
      {series.map(({ key, mark }, index) => (
        <Scatter
          key={key}
          data={[...pointsOf(chart, index)]}
          shape={<ChartMark mark={mark} />}
          isAnimationActive={false}
        />
      ))}
    </ScatterChart>
  );
}

interface ChartMarkProps {
  mark: Mark;
  /** Given by the chart. */
  cx?: number;
  cy?: number;
}

function ChartMark({ mark, cx, cy }: ChartMarkProps) {
  if (cx === undefined || cy === undefined) return null;
  return (
    <path
      className={`ui-mark--${mark} summary-chart__mark`}
      d={markPath(mark)}
      transform={`translate(${cx} ${cy}) ${mark === 'bar' ? 'scale(1 2.4)' : 'scale(1.1)'}`}
    />
  );
}
