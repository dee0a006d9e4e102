/**
 * Whoever decides which sets of services a figure may be released about. Sets are of figures' numbers
 * on the roll; those that are given together have nothing in common.
 */
export type Gate = {
  /** The fewest services that a figure may be about. */
  readonly minimum: number;
  /** Most of these, in their order, such that they may be released; none where that cannot be had. */
  nearest(cell: string, members: Uint32Array): Uint32Array;
  /** Whether the sets may be released. */
  admits(cell: string, sets: readonly Uint32Array[]): boolean;
  /** Remembers that they have been. A refusal, false, changes nothing. */
  take(cell: string, sets: readonly Uint32Array[]): boolean;
};
