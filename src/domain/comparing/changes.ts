import type { Cell } from './cells.ts';
import type { Filter } from './filters.ts';
import type { Gate } from './gate.ts';
import { enough, type Hidden } from './release.ts';
import { rowsIn, type Table } from './table.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { meanOf, sum } from '#domain/scoring/tally.ts';

/** What changed in one cell, for services that went round again. Arrays are in step. */
export type Changes = {
  /** The later figure less the earlier, from -4 to 4, like for like. */
  readonly values: Float64Array;
  /** Both contributions' figures on the roll. */
  readonly later: Uint32Array;
  readonly earlier: Uint32Array;
};

export type ChangeRelease =
  { readonly shown: 'some'; readonly n: number; readonly mean: number } | Hidden;

/**
 * The changes of services whose latest contribution that the filter takes in follows another. A
 * score is compared over the sources that are in both (scoring.md 8), so that a source that is new
 * or gone is no change.
 */
export function changesIn(
  table: Table,
  cells: readonly Cell[],
  cell: Cell,
  filter: Filter,
): Changes {
  const compared = cell.source === null ? sourcesOf(cells, cell) : [cell];
  const rowOf = new Map(table.rows.map(({ id }, row) => [id, row]));
  const pairs = [...rowsIn(table, filter)].flatMap((later) => {
    const follows = table.rows[later]?.follows ?? null;
    const earlier = follows === null ? undefined : rowOf.get(follows);
    if (earlier === undefined) return [];
    const value = changeOver(table, compared, later, earlier);
    return value === null ? [] : [{ value, later, earlier }];
  });
  const members = table.columns.get(cell.id)?.members ?? [];
  return {
    values: Float64Array.from(pairs, ({ value }) => value),
    later: Uint32Array.from(pairs, ({ later }) => members[later] ?? 0),
    earlier: Uint32Array.from(pairs, ({ earlier }) => members[earlier] ?? 0),
  };
}

/**
 * Shows the mean change as far as the gate allows. It is the difference of two figures of the cell,
 * so both sets of services are taken in the cell's own ledger, where they are ruled together with
 * whatever else was released. Should the second be refused after the first, nothing is shown, and the
 * ledger is only stricter than it needs to be.
 */
export function releaseChange(gate: Gate, cell: string, asked: Changes): ChangeRelease {
  try {
    if (asked.values.length < gate.minimum) return { shown: 'none', because: 'too-few' };
    const { values, later, earlier } = nearestPairs(gate, cell, asked);
    const isEnough = enough(gate, values.length, asked.values.length);
    if (!isEnough || !gate.take(cell, [later]) || !gate.take(cell, [earlier])) {
      return { shown: 'none', because: 'would-single-out' };
    }
    const mean = sum([...values]) / values.length;
    return { shown: 'some', n: values.length, mean: Number(oneDecimal(mean)) };
  } catch {
    return { shown: 'none', because: 'trouble' };
  }
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

function changeOver(
  { columns }: Table,
  cells: readonly Cell[],
  later: number,
  earlier: number,
): number | null {
  const both = cells.flatMap(({ id }) => {
    const values = columns.get(id)?.values;
    const [now, then] = [values?.[later] ?? Number.NaN, values?.[earlier] ?? Number.NaN];
    return Number.isNaN(now) || Number.isNaN(then) ? [] : [now - then];
  });
  return meanOf(both);
}

function sourcesOf(cells: readonly Cell[], { indicator }: Cell): readonly Cell[] {
  return cells.filter((cell) => cell.indicator === indicator && cell.source !== null);
}
