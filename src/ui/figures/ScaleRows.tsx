import { MarkShape } from './MarkShape.tsx';
import type { Mark } from './marks.ts';
import { type Scale, stepsOf } from './scale.ts';
import { ScaleTrack } from './ScaleTrack.tsx';
import './figures.css';

export interface ScaleRow {
  key: string;
  mark: Mark;
  label: string;
  value: number | null;
  /** The figure in words, or why there is none. */
  text: string;
}

export interface ScaleRowsProps {
  scale: Scale;
  rows: readonly ScaleRow[];
}

/** Several figures one under another on the same scale, each with its name and its words. */
export function ScaleRows({ scale, rows }: ScaleRowsProps) {
  return (
    <div className="ui-scale-rows">
      <ul className="ui-scale-rows__list">
        {rows.map(({ key, mark, label, value, text }) => (
          <li className="ui-scale-rows__row" key={key}>
            <span className="ui-scale-rows__label">
              <MarkShape mark={mark} />
              <span>{label}</span>
            </span>
            <ScaleTrack scale={scale} value={value} mark={mark} />
            <span className={value === null ? 'ui-scale-rows__why' : 'ui-scale-rows__figure'}>
              {text}
            </span>
          </li>
        ))}
      </ul>
      <Ends scale={scale} />
    </div>
  );
}

function Ends({ scale }: { scale: Scale }) {
  return (
    <div className="ui-scale-rows__ends" aria-hidden="true">
      <div className="ui-scale-rows__numbers">
        {stepsOf(scale).map((step) => (
          <span key={step}>{step}</span>
        ))}
      </div>
      <div className="ui-scale-rows__words">
        <span>{scale.fromLabel}</span>
        <span>{scale.toLabel}</span>
      </div>
    </div>
  );
}
