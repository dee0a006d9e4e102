import type { Gate } from './gate.ts';
import type { Column } from './table.ts';
import { reaches } from '#domain/instrument/instrument.ts';

/** How many services lie from one point of the scale up to another. */
export type Bin = {
  readonly from: number;
  /** Up to here and not this figure itself, but for the last bin, which holds 5. */
  readonly to: number;
  readonly n: number;
};

/** Where bins can begin, in points of the scale: fixed, so that they say nothing of the figures. */
const EDGES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5] as const;
/** The end of the scale. */
export const END = 5;
/** How many bins of half a point make one: tried from the finest to the coarsest. */
const WIDTHS = [1, 2, 4] as const;

/**
 * How the figures spread over the scale, as finely as the gate lets them; null where it does not.
 * Neighbouring bins are merged until each has enough services. Each bin's services are a set
 * that goes through the gate, under a name of its own: counts in bins are other quantities than
 * figures, and nobody outside knows whom a bin holds.
 */
export function spreadOf(gate: Gate, cell: string, figures: Column): readonly Bin[] | null {
  for (const width of WIDTHS) {
    const bins = merged(sortedIntoBins(figures, width), gate.minimum);
    if (bins.length < 2) return null;
    const sets = bins.map(({ members }) => Uint32Array.from(members));
    if (gate.take(`${cell} spread`, sets)) {
      return bins.map(({ from, to, members }) => ({ from, to, n: members.length }));
    }
  }
  return null;
}

type FilledBin = { readonly from: number; readonly to: number; readonly members: number[] };

function sortedIntoBins({ values, members }: Column, width: number): readonly FilledBin[] {
  const edges = EDGES.filter((_, at) => at % width === 0);
  const bins = edges.map((from, at): FilledBin => ({
    from,
    to: edges[at + 1] ?? END,
    members: [],
  }));
  for (const [at, value] of values.entries()) {
    const bin = bins.findLast(({ from }) => reaches(value, from));
    bin?.members.push(members[at] ?? 0);
  }
  return bins;
}

/** From the left, each bin takes in the next ones until it has enough; the last joins its neighbour. */
function merged(bins: readonly FilledBin[], minimum: number): readonly FilledBin[] {
  const result: FilledBin[] = [];
  for (const bin of bins) {
    const last = result.at(-1);
    const isFull = last === undefined || last.members.length >= minimum;
    if (isFull) result.push(bin);
    else result.splice(-1, 1, joined(last, bin));
  }
  const [before, last] = result.slice(-2);
  if (before !== undefined && last !== undefined && last.members.length < minimum) {
    result.splice(-2, 2, joined(before, last));
  }
  return result;
}

function joined(a: FilledBin, b: FilledBin): FilledBin {
  return { from: a.from, to: b.to, members: [...a.members, ...b.members] };
}
