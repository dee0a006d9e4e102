import { MarkShape } from './MarkShape.tsx';
import type { Mark } from './marks.ts';
import { percentAlong, type Scale, stepsOf } from './scale.ts';
import './figures.css';

export interface ScaleTrackProps {
  scale: Pick<Scale, 'from' | 'to'>;
  /** Null where there is nothing to show: the track stays empty. */
  value: number | null;
  mark: Mark;
}

/** Where one figure lies on a scale. Only a picture: the words beside it must say the figure. */
export function ScaleTrack({ scale, value, mark }: ScaleTrackProps) {
  const at = (step: number) => ({ insetInlineStart: `${percentAlong(scale, step)}%` });
  return (
    <span className="ui-track" aria-hidden="true">
      {stepsOf(scale).map((step) => (
        <span className="ui-track__step" key={step} style={at(step)} />
      ))}
      {value !== null && (
        <span className="ui-track__mark" style={at(value)}>
          <MarkShape mark={mark} />
        </span>
      )}
    </span>
  );
}
