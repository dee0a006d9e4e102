/** A scale from one whole number to another, with a word for each end. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** The whole numbers of a scale, both ends included. */
export function stepsOf({ from, to }: Pick<Scale, 'from' | 'to'>): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** How far along a scale a value lies, in per cent. What is off the scale lies at its end. */
export function percentAlong({ from, to }: Pick<Scale, 'from' | 'to'>, value: number): number {
  const share = (value - from) / (to - from);
  return 100 * Math.min(1, Math.max(0, share));
}
