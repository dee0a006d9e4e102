import type { ReactNode } from 'react';

export type Shape = 'none' | 'ring' | 'half' | 'full' | 'tick' | 'diamond' | 'triangle' | 'bar';

const drawings: Record<Exclude<Shape, 'none'>, ReactNode> = {
  ring: <circle cx="8" cy="8" r="5.5" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  full: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  tick: <path d="M2.5 8.5l3.5 3.5 7.5-8" strokeWidth="2.5" />,
  diamond: <path d="M8 1.5l6.5 6.5-6.5 6.5-6.5-6.5z" />,
  triangle: <path d="M8 2.5l6 11H2z" />,
  bar: <path d="M3 8h10" strokeWidth="3" />,
};

/** The shapes of a status: empty, part, whole and so on. Drawn in the colour of the text. */
export function StatusShape({ shape }: { shape: Exclude<Shape, 'none'> }) {
  return (
    <svg
      className="ui-shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  );
}
