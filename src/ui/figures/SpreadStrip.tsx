import { percentAlong, type Scale, stepsOf } from './scale.ts';
import { classNames } from '../class-names.ts';
import './figures.css';

/** How many of something lie from one point of a scale up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

export interface SpreadStripProps {
  scale: Pick<Scale, 'from' | 'to'>;
  mean: number | null;
  spread: readonly Stretch[] | null;
  /** One of the stretches, to stand out from the others. */
  chosen?: Stretch | null | undefined;
}

const HEIGHT = 30;

/** How many lie where along a scale. Only a picture: words or cells beside it must say the same. */
export function SpreadStrip({ scale, mean, spread, chosen }: SpreadStripProps) {
  const bars = (spread ?? []).map((stretch) => {
    const { from, to, n } = stretch;
    const [start, end] = [percentAlong(scale, from), percentAlong(scale, to)];
    return { start, width: end - start, density: n / (end - start), isChosen: stretch === chosen };
  });
  const highest = Math.max(...bars.map(({ density }) => density));
  return (
    <svg
      className="ui-strip"
      viewBox={`0 0 100 ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bars.map(({ start, width, density, isChosen }) => {
        const height = (density / highest) * HEIGHT;
        return (
          <rect
            className={classNames('ui-strip__bar', isChosen && 'ui-strip__bar--chosen')}
            key={start}
            x={start + 0.3}
            width={width - 0.6}
            y={HEIGHT - height}
            height={height}
          />
        );
      })}
      <path className="ui-strip__axis" d={`M0 ${HEIGHT} H100`} />
      {stepsOf(scale).map((step) => (
        <path
          className="ui-strip__axis"
          key={step}
          d={`M${percentAlong(scale, step)} ${HEIGHT} v4`}
        />
      ))}
      {mean !== null && (
        <path className="ui-strip__mean" d={`M${percentAlong(scale, mean)} 0 V${HEIGHT + 4}`} />
      )}
    </svg>
  );
}
