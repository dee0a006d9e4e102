import type { DotFigure } from '#report/document.ts';

/** A stretch of a scale: what lies off the scale belongs to the one at its end. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly holds: (value: number) => boolean;
  /** How far along the stretch a value lies, from 0 to 1. */
  readonly along: (value: number) => number;
};

/** More columns do not fit a page: a longer scale has wider ones. */
const MOST = 6;

/** A scale cut at its steps. */
export function stretchesOf({ from, to }: DotFigure['scale']): readonly Stretch[] {
  const step = Math.max(1, Math.ceil((to - from) / MOST));
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [from + at * step, Math.min(to, from + (at + 1) * step)];
    const [isFirst, isLast] = [at === 0, at === count - 1];
    return {
      from: start,
      to: end,
      holds: (value) => (isFirst || value >= start) && (isLast || value < end),
      along: (value) => (end === start ? 0 : clamped((value - start) / (end - start))),
    };
  });
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
