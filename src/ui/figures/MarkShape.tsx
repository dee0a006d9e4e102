import { markPath, type Mark } from './marks.ts';

/** One mark on its own, as a legend or a row of a picture shows it. */
export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <svg
      className={`ui-mark ui-mark--${mark}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPath(mark)} />
    </svg>
  );
}
