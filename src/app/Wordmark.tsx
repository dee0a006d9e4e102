/** The app's own mark, ten dots on a rising arc, and its name. */
export function Wordmark() {
  return (
    <a className="ui-brand" href="#/">
      <Mark />
      <span>
        <span className="ui-brand__name">SRI 2</span>
        <span className="ui-brand__strapline">Scottish Recovery Indicator</span>
      </span>
    </a>
  );
}

function Mark() {
  return (
    <svg className="ui-brand__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      {dots.map(([x, y, r]) => (
        <circle key={x} cx={x} cy={y} r={r} fill="currentColor" />
      ))}
    </svg>
  );
}

// The same dots as in public/favicon.svg: [x, y, radius].
const dots = [
  [5, 35, 0.9],
  [8.9, 34.7, 1.1],
  [13.4, 33.8, 1.3],
  [18, 32, 1.5],
  [22.4, 29.4, 1.7],
  [26.4, 26, 1.9],
  [29.8, 21.8, 2.1],
  [32.5, 17, 2.3],
  [34.2, 11.7, 2.5],
  [35, 6, 2.6],
] as const;
