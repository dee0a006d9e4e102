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
  const binOf = binsOf(figures.values, scale);
  const finest = filledBins(binOf, scale);
  for (const width of [...scale.widths, scale.edges.length]) {
    const bins = merged(coarser(finest, width), gate.minimum);
    if (gate.take(cell, membersBy(bins, binOf, figures.members))) {
      return bins.map(({ from, to, n }) => ({ from, to, n }));
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
  const at = filledBins(binsOf(figures.values, scale), scale).findIndex(({ n }) => n > most);
  return at < 0 ? null : at;
}

/** A bin, and up to which of the finest ones it goes. */
type FilledBin = Bin & { readonly last: number };

/** Which of the finest bins each figure lies in. */
function binsOf(values: Float64Array, { edges }: Scale): Uint8Array {
  const bins = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    let bin = edges.length - 1;
    while (bin > 0 && !reaches(value, edges[bin] ?? Infinity)) bin -= 1;
    bins[at] = bin;
  }
  return bins;
}

/** The finest bins, and how many lie in each. */
function filledBins(binOf: Uint8Array, { edges, end }: Scale): readonly FilledBin[] {
  const counts = new Uint32Array(edges.length);
  for (const bin of binOf) counts[bin] = (counts[bin] ?? 0) + 1;
  return edges.map((from, at) => {
    return { from, to: edges[at + 1] ?? end, n: counts[at] ?? 0, last: at };
  });
}

/** Whoever lies in each of some bins that take up all of the scale. */
function membersBy(
  bins: readonly FilledBin[],
  binOf: Uint8Array,
  members: Uint32Array,
): readonly Uint32Array[] {
  const sets = bins.map(({ n }) => new Uint32Array(n));
  const filled = new Uint32Array(bins.length);
  const length = (bins.at(-1)?.last ?? 0) + 1;
  const setOf = Uint8Array.from({ length }, (_, fine) =>
    bins.findIndex(({ last }) => fine <= last),
  );
  for (let at = 0; at < members.length; at += 1) {
    const set = setOf[binOf[at] ?? 0] ?? 0;
    const place = filled[set] ?? 0;
    const own = sets[set];
    if (own !== undefined) own[place] = members[at] ?? 0;
    filled[set] = place + 1;
  }
  return sets;
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
    const isFull = last === undefined || last.n >= minimum;
    if (isFull) result.push(bin);
    else result.splice(-1, 1, joined(last, bin));
  }
  const [before, last] = result.slice(-2);
  if (before !== undefined && last !== undefined && last.n < minimum) {
    result.splice(-2, 2, joined(before, last));
  }
  return result;
}

function joined(a: FilledBin, b: FilledBin): FilledBin {
  return { from: a.from, to: b.to, n: a.n + b.n, last: b.last };
}
