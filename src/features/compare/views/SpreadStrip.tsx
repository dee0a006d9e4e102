import type { Bin } from '#domain/comparing/spread.ts';
import { percentAlong, type Scale, stepsOf } from '#ui/figures/scale.ts';

interface SpreadStripProps {
  scale: Pick<Scale, 'from' | 'to'>;
  /** Null where there is none to mark. */
  mean: number | null;
  bins: readonly Bin[];
}

const HEIGHT = 30;

/** How services lie along the scale. Only a picture: the cells beside it have the same in figures. */
export function SpreadStrip({ scale, mean, bins }: SpreadStripProps) {
  const bars = bins.map(({ from, to, n }) => {
    const [start, end] = [percentAlong(scale, from), percentAlong(scale, to)];
    return { start, width: end - start, density: n / (end - start) };
  });
  const highest = Math.max(...bars.map(({ density }) => density));
  return (
    <svg
      className="compare-strip"
      viewBox={`0 0 100 ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bars.map(({ start, width, density }) => {
        const height = (density / highest) * HEIGHT;
        return (
          <rect
            className="compare-strip__bar"
            key={start}
            x={start + 0.3}
            width={width - 0.6}
            y={HEIGHT - height}
            height={height}
          />
        );
      })}
      <path className="compare-strip__axis" d={`M0 ${HEIGHT} H100`} />
      {stepsOf(scale).map((step) => (
        <path
          className="compare-strip__axis"
          key={step}
          d={`M${percentAlong(scale, step)} ${HEIGHT} v4`}
        />
      ))}
      {mean !== null && (
        <path
          className="compare-strip__mean"
          d={`M${percentAlong(scale, mean)} 0 V${HEIGHT + 4}`}
        />
      )}
    </svg>
  );
}
