import type { Gate } from './gate.ts';
import { type Bin, spreadOf } from './spread.ts';
import type { Column } from './table.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';

/** What may be shown of some services' figures in a cell. */
export type Release = Shown | Hidden;

export type Shown = {
  readonly shown: 'some';
  /** How many services the figures are about. */
  readonly n: number;
  /** To one decimal: finer is never shown, and would only help to work something out. */
  readonly mean: number;
  /** Null where the mean alone was asked for, or may be shown. */
  readonly spread: readonly Bin[] | null;
  /** Whether a few of those asked for are not in it, so that nobody is singled out. */
  readonly someLeftOut: boolean;
};

/** `trouble` is an error in here: it shows nothing. */
export type Hidden = {
  readonly shown: 'none';
  readonly because: 'too-few' | 'would-single-out' | 'trouble';
};

/** A spread costs more to clear than a mean, and uses up more of what can be shown. */
export type Detail = 'mean' | 'spread';

/** How much of what was asked for has to be in what is shown for it. */
const AT_LEAST = 4 / 5;

/**
 * Shows some services' figures in a cell as far as the gate allows, and has it remember that they
 * were shown. Too few are not shown (primary suppression); nor are so many that others, shown before,
 * could be worked out (secondary suppression against differencing). Where leaving out a few makes
 * the rest safe, the rest is shown.
 */
export function release(
  gate: Gate,
  cell: string,
  figures: Column,
  detail: Detail = 'spread',
): Release {
  try {
    return released(gate, cell, figures, detail);
  } catch {
    // Whatever went wrong, a figure that has not been cleared is not shown.
    return { shown: 'none', because: 'trouble' };
  }
}

function released(gate: Gate, cell: string, asked: Column, detail: Detail): Release {
  const isSound = asked.values.every((value) => value >= 1 && value <= 5);
  if (!isSound || asked.values.length !== asked.members.length) throw new Error('Not figures');
  if (asked.members.length < gate.minimum) return { shown: 'none', because: 'too-few' };
  const kept = only(asked, gate.nearest(cell, asked.members));
  const n = kept.members.length;
  if (!enough(gate, n, asked.members.length) || !gate.take(cell, [kept.members])) {
    return { shown: 'none', because: 'would-single-out' };
  }
  const total = kept.values.reduce((sum, value) => sum + value, 0);
  const mean = Number(oneDecimal(total / n));
  const spread = detail === 'spread' ? spreadOf(gate, cell, kept) : null;
  return { shown: 'some', n, mean, spread, someLeftOut: n < asked.members.length };
}

/** Whether what may be shown is enough of what was asked for, and about enough services. */
export function enough({ minimum }: Gate, shown: number, asked: number): boolean {
  return shown >= minimum && shown >= AT_LEAST * asked;
}

/** The figures of some members only. */
function only({ values, members }: Column, some: Uint32Array): Column {
  if (some.length === members.length) return { values, members };
  const wanted = new Set(some);
  const isWanted = (_: number, at: number): boolean => wanted.has(members[at] ?? -1);
  return { values: values.filter(isWanted), members: members.filter(isWanted) };
}
