import './figures.css';

export interface SpreadBarsProps {
  /** How often each point of a scale was chosen, the first point first. */
  counts: readonly number[];
  /** The number under the first bar. */
  from?: number | undefined;
  /** What the picture shows, in words. */
  description: string;
}

/** How answers spread over a scale: a bar for each point, with its count above it. */
export function SpreadBars({ counts, from = 1, description }: SpreadBarsProps) {
  const points = counts.map((count, index) => ({ step: from + index, count }));
  const highest = Math.max(1, ...counts);
  return (
    <div className="ui-spread" role="img" aria-label={description}>
      {points.map(({ step, count }) => (
        <div className="ui-spread__point" key={step}>
          <span className="ui-spread__count">{count === 0 ? '' : count}</span>
          <Bar share={count / highest} />
          <span className="ui-spread__step">{step}</span>
        </div>
      ))}
    </div>
  );
}

/** Drawn, not a background: it is there on paper and in forced colours. */
function Bar({ share }: { share: number }) {
  return (
    <svg
      className="ui-spread__bar"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0" y={1 - share} width="1" height={share} />
    </svg>
  );
}
