import { percentAlong, type Scale, stepsOf } from './scale.ts';
import './figures.css';

export interface ChangeTrackProps {
  scale: Pick<Scale, 'from' | 'to'>;
  last: number;
  now: number;
  /** Draws the way from one to the other: only where it is known to mean something. */
  hasArrow: boolean;
}

/** Units of the drawing, which is scaled to its room. */
const LENGTH = 160;
const EDGE = 10;
const MIDDLE = 10;
const RING = 6;

/** Two figures on one scale: a ring where it was, a dot where it is. Only a picture, as words say both. */
export function ChangeTrack({ scale, last, now, hasArrow }: ChangeTrackProps) {
  const at = (value: number) => EDGE + (percentAlong(scale, value) / 100) * LENGTH;
  return (
    <svg
      className="ui-change"
      viewBox={`0 0 ${LENGTH + 2 * EDGE} ${2 * MIDDLE}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="ui-change__line" d={`M${EDGE} ${MIDDLE}h${LENGTH}`} />
      {stepsOf(scale).map((step) => (
        <path className="ui-change__line" key={step} d={`M${at(step)} ${MIDDLE - 4}v8`} />
      ))}
      {hasArrow && <path className="ui-change__arrow" d={arrow(at(last), at(now))} />}
      <circle className="ui-change__last" cx={at(last)} cy={MIDDLE} r={RING} />
      <circle className="ui-change__now" cx={at(now)} cy={MIDDLE} r={RING - 2} />
    </svg>
  );
}

/** From the edge of the ring to just before the dot, with a head. */
function arrow(from: number, to: number): string {
  const way = to > from ? 1 : -1;
  const tip = to - way * (RING - 1);
  const head = `M${tip - way * 5} ${MIDDLE - 4}L${tip} ${MIDDLE}l${way * -5} 4`;
  return `M${from + way * RING} ${MIDDLE}H${tip}${head}`;
}
