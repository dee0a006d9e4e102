import { ACTION_CLASSES, COVERAGE_CLASSES, PARTING_CLASSES } from './classes.ts';
import type { Cell } from './cells.ts';
import type { Gate } from './gate.ts';
import type { Column } from './table.ts';
import { reaches } from '#domain/instrument/instrument.ts';

/** How many services lie from one point of a scale up to another. */
export type Bin = {
  readonly from: number;
  /** Up to here and not this figure itself, but for the last bin of a score, which holds 5. */
  readonly to: number;
  readonly n: number;
};

/** A scale cut where bins can begin: fixed, so that they say nothing of the figures. */
export type Scale = {
  readonly edges: readonly number[];
  readonly end: number;
  /** How many of the finest bins make one: tried from the finest to the coarsest. */
  readonly widths: readonly number[];
};

/** The end of the scale of scores. */
export const END = 5;

const SCORES: Scale = { edges: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5], end: END, widths: [1, 2, 4] };

/** The scale of each kind of cell that is counted; classes count from 0. */
export const SCALES: Readonly<Record<Exclude<Cell['kind'], 'mean'>, Scale>> = {
  score: SCORES,
  coverage: classes(COVERAGE_CLASSES),
  parting: classes(PARTING_CLASSES),
  action: classes(ACTION_CLASSES),
};

function classes({ length }: readonly string[]): Scale {
  return { edges: Array.from({ length }, (_, at) => at), end: length, widths: [1] };
}

/**
 * How services spread over a scale, as finely as the gate lets them; null where it does not at all.
 * Neighbouring bins are merged until each has enough services; at last there is one. Each bin's
 * services are a set that goes through the gate.
 */
export function spreadOf(
  gate: Gate,
  cell: string,
  figures: Column,
  scale: Scale,
): readonly Bin[] | null {
  const finest = sortedIntoBins(figures, scale);
  for (const width of [...scale.widths, scale.edges.length]) {
    const bins = merged(coarser(finest, width), gate.minimum);
    const sets = bins.map(({ members }) => Uint32Array.from(members));
    if (gate.take(cell, sets)) {
      return bins.map(({ from, to, members }) => ({ from, to, n: members.length }));
    }
  }
  return null;
}

/**
 * The class that all are in but for fewer than the minimum; null where there is none, or where there
 * are not twice as many services, so that it would say little of each. Never of a score.
 */
export function mostlyIn(figures: Column, scale: Scale, minimum: number): number | null {
  if (scale === SCORES || figures.members.length < 2 * minimum) return null;
  const most = figures.members.length - minimum;
  const at = sortedIntoBins(figures, scale).findIndex(({ members }) => members.length > most);
  return at < 0 ? null : at;
}

type FilledBin = { readonly from: number; readonly to: number; readonly members: number[] };

function sortedIntoBins({ values, members }: Column, { edges, end }: Scale): readonly FilledBin[] {
  const bins = edges.map((from, at): FilledBin => {
    return { from, to: edges[at + 1] ?? end, members: [] };
  });
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    let bin = edges.length - 1;
    while (bin > 0 && !reaches(value, edges[bin] ?? Infinity)) bin -= 1;
    bins[bin]?.members.push(members[at] ?? 0);
  }
  return bins;
}

/** So many neighbours as one. */
function coarser(bins: readonly FilledBin[], width: number): readonly FilledBin[] {
  const first = bins.filter((_, at) => at % width === 0);
  return first.map((bin, at) => bins.slice(at * width + 1, (at + 1) * width).reduce(joined, bin));
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
