import type { MeanCell } from './cells.ts';
import type { Gate } from './gate.ts';
import { enough, type ExactMean, orNothing } from './release.ts';
import { type Hidden, TOO_FEW, WOULD_SINGLE_OUT } from './hidden.ts';
import type { Table } from './table.ts';

/** What changed in one cell, for services that went round again. Arrays are in step. */
export type Changes = {
  /** The later figure less the earlier, from -4 to 4. */
  readonly values: Float64Array;
  /** Both contributions' figures on the roll. */
  readonly later: Uint32Array;
  readonly earlier: Uint32Array;
};

/** A row, and the row of the contribution that it says it follows. */
export type RoundAgain = { readonly later: number; readonly earlier: number };

/** Those of some rows whose services went round again, and whose earlier contribution is here. */
export function roundsAgain({ rows, rowOf }: Table, some: Uint32Array): readonly RoundAgain[] {
  return [...some].flatMap((later) => {
    const follows = rows[later]?.follows ?? null;
    const earlier = follows === null ? undefined : rowOf.get(follows);
    return earlier === undefined ? [] : [{ later, earlier }];
  });
}

/** The changes in a source of those who had it both times: like for like (scoring.md 8). */
export function changesIn(
  { columns }: Table,
  { id }: MeanCell,
  rounds: readonly RoundAgain[],
): Changes {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`There is no cell ${id}`);
  const { values, members } = column;
  const changeOver = ({ later, earlier }: RoundAgain): number =>
    (values[later] ?? Number.NaN) - (values[earlier] ?? Number.NaN);
  const both = rounds.filter((round) => !Number.isNaN(changeOver(round)));
  return {
    values: Float64Array.from(both, changeOver),
    later: Uint32Array.from(both, ({ later }) => members[later] ?? 0),
    earlier: Uint32Array.from(both, ({ earlier }) => members[earlier] ?? 0),
  };
}

/**
 * The mean change as far as the gate allows. It is the difference of two figures of the cell, so
 * both sets of services are taken in the cell's own ledger, where they are ruled together with
 * whatever else was released. Should the second be refused after the first, nothing is shown, and the
 * ledger is only stricter than it needs to be.
 */
export function releaseChange(gate: Gate, cell: string, asked: Changes): ExactMean | Hidden {
  return orNothing(() => {
    if (asked.values.length < gate.minimum) return TOO_FEW;
    const { values, later, earlier } = nearestPairs(gate, cell, asked);
    const isEnough = enough(gate, values.length, asked.values.length);
    if (!isEnough || !gate.take(cell, [later]) || !gate.take(cell, [earlier])) {
      return WOULD_SINGLE_OUT;
    }
    let total = 0;
    for (const value of values) total += value;
    const n = values.length;
    return { shown: 'some', n, mean: total / n, someLeftOut: n < asked.values.length };
  });
}

/** Whoever is left out on one side is left out on the other. */
function nearestPairs(gate: Gate, cell: string, asked: Changes): Changes {
  let kept = asked;
  for (let before = -1; kept.values.length !== before;) {
    before = kept.values.length;
    const later = new Set(gate.nearest(cell, kept.later));
    kept = pairsWith(kept, (at) => later.has(kept.later[at] ?? -1));
    const earlier = new Set(gate.nearest(cell, kept.earlier));
    kept = pairsWith(kept, (at) => earlier.has(kept.earlier[at] ?? -1));
  }
  return kept;
}

function pairsWith({ values, later, earlier }: Changes, isKept: (at: number) => boolean): Changes {
  const keeps = (_: number, at: number): boolean => isKept(at);
  return {
    values: values.filter(keeps),
    later: later.filter(keeps),
    earlier: earlier.filter(keeps),
  };
}
