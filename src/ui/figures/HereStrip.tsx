import type { CSSProperties } from 'react';
import { percentAlong, stepsOf } from './scale.ts';
import { SpreadStrip, type SpreadStripProps } from './SpreadStrip.tsx';

export interface HereStripProps extends SpreadStripProps {
  /** Where on the scale, and the words over it; null where there is no place to show. */
  here: { readonly at: number; readonly label: string } | null;
}

/** A strip with one place on it pointed out, and the numbers of the scale. Only a picture, as that is. */
export function HereStrip({ here, ...strip }: HereStripProps) {
  const { scale } = strip;
  return (
    <div className="ui-here" aria-hidden="true">
      {here !== null && (
        <div className="ui-here__place">
          <span className="ui-here__label" style={within(percentAlong(scale, here.at))}>
            {here.label}
          </span>
          <span className="ui-here__pin" style={along(percentAlong(scale, here.at))}>
            <svg className="ui-here__head" viewBox="0 0 14 10" aria-hidden="true" focusable="false">
              <path d="M0 0H14L7 10z" />
            </svg>
          </span>
        </div>
      )}
      <SpreadStrip {...strip} />
      <div className="ui-here__numbers">
        {stepsOf(scale).map((step) => (
          <span key={step} style={within(percentAlong(scale, step))}>
            {step}
          </span>
        ))}
      </div>
    </div>
  );
}

function along(percent: number): CSSProperties {
  return { insetInlineStart: `${percent}%` };
}

/** Over its place, and never over an edge: at the start it begins there, at the end it ends there. */
function within(percent: number): CSSProperties {
  return { ...along(percent), translate: `-${percent}% 0` };
}
