import type { Gate } from './gate.ts';
import { type Hidden, TOO_FEW, WOULD_SINGLE_OUT } from './hidden.ts';
import { mostlyIn, type Scale, spreadOf } from './spread.ts';
import type { SpreadRelease } from './picture.ts';
import type { Column } from './table.ts';

/** A mean that has been cleared, before it is rounded for anybody to see. */
export type ExactMean = {
  readonly shown: 'some';
  readonly n: number;
  readonly mean: number;
  /** Whether a few of those asked for are not in it, so that nobody is singled out. */
  readonly someLeftOut: boolean;
};

/** How much of what was asked for has to be in what is shown for it. */
const AT_LEAST = 4 / 5;

/**
 * The mean of some services' figures in a cell, as far as the gate allows, which remembers that it was
 * shown. Too few are not shown (primary suppression); nor are so many that others, shown before,
 * could be worked out (secondary suppression against differencing). Where leaving out a few makes
 * the rest safe, the rest is shown.
 */
export function releaseMean(gate: Gate, cell: string, asked: Column): ExactMean | Hidden {
  return orNothing(() => {
    const kept = nearest(gate, cell, asked, 1, 5);
    if ('shown' in kept) return kept;
    if (!gate.take(cell, [kept.members])) return WOULD_SINGLE_OUT;
    const n = kept.members.length;
    const mean = totalOf(kept.values) / n;
    return { shown: 'some', n, mean, someLeftOut: n < asked.members.length };
  });
}

/** How some services' figures spread over a scale, under the same rules. */
export function releaseSpread(
  gate: Gate,
  cell: string,
  asked: Column,
  scale: Scale,
): SpreadRelease {
  return orNothing(() => {
    const kept = nearest(gate, cell, asked, scale.edges[0] ?? Number.NaN, scale.end);
    if ('shown' in kept) return kept;
    const bins = spreadOf(gate, cell, kept, scale);
    if (bins === null) return WOULD_SINGLE_OUT;
    const n = kept.members.length;
    const mostly = bins.length > 1 ? null : mostlyIn(kept, scale, gate.minimum);
    const someLeftOut = n < asked.members.length;
    return { shown: 'some', n, bins, ...(mostly !== null && { mostly }), someLeftOut };
  });
}

/** Whatever went wrong, a figure that has not been cleared is not shown. */
export function orNothing<Shown>(released: () => Shown | Hidden): Shown | Hidden {
  try {
    return released();
  } catch {
    return { shown: 'none', because: 'trouble' };
  }
}

/** Whether what may be shown is enough of what was asked for, and about enough services. */
export function enough({ minimum }: Gate, shown: number, asked: number): boolean {
  return shown >= minimum && shown >= AT_LEAST * asked;
}

/** Those of whom a figure may be shown, where they are enough. */
function nearest(
  gate: Gate,
  cell: string,
  asked: Column,
  least: number,
  most: number,
): Column | Hidden {
  for (const value of asked.values) {
    if (!(value >= least && value <= most)) throw new Error('Not a figure');
  }
  if (asked.values.length !== asked.members.length) throw new Error('Not figures');
  if (asked.members.length < gate.minimum) return TOO_FEW;
  const kept = only(asked, gate.nearest(cell, asked.members));
  return enough(gate, kept.members.length, asked.members.length) ? kept : WOULD_SINGLE_OUT;
}

/** The figures of some members only, who are in the same order. */
function only({ values, members }: Column, some: Uint32Array): Column {
  if (some.length === members.length) return { values, members: some };
  const kept = new Float64Array(some.length);
  let at = 0;
  for (let place = 0; place < some.length; place += 1) {
    while (at < members.length && members[at] !== some[place]) at += 1;
    if (at === members.length) throw new Error('Somebody was not asked for, or not in this order');
    kept[place] = values[at] ?? Number.NaN;
    at += 1;
  }
  return { values: kept, members: some };
}

function totalOf(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
