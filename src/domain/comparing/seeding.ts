import { type Dimension, EVERYONE, type Filter, valuesOf } from './filters.ts';
import type { Gate } from './gate.ts';
import { release, type Release } from './release.ts';
import { figuresIn, rowsIn, type Table } from './table.ts';

/**
 * The dimensions that are looked at one by one, the most asked for first. What comes later has to fit
 * with what came before. A programme is not among them: its members ask for it themselves.
 */
const ORDER: readonly Dimension[] = ['sector', 'setting', 'area', 'size', 'quarter', 'version'];

/** Everyone, then each value that there is of each single dimension; the same for the same services. */
export function ordinaryViews({ rows }: Table): readonly Filter[] {
  const views = ORDER.flatMap((name): readonly Filter[] => {
    // Of areas only the boards: a partnership's few would be gone through before their board.
    const values = new Set(rows.map(({ facts }) => valuesOf(facts, name).at(-1) ?? null));
    return [...values].toSorted(inOrder).map((value) => ({ [name]: [value] }));
  });
  return [EVERYONE, ...views];
}

/** One cell of one ordinary view, as it was released. */
export type OrdinaryRelease = {
  readonly view: Filter;
  readonly cell: string;
  readonly release: Release;
};

/**
 * Releases the means of the ordinary views of a set of services in a fixed order, before anybody filters freely:
 * so what they show never depends on what somebody happened to look at first. One by one, so that
 * the caller can show how far it is, and let other work through between.
 */
export function* ordinaryReleases(gate: Gate, table: Table): Generator<OrdinaryRelease> {
  for (const view of ordinaryViews(table)) {
    const rows = rowsIn(table, view);
    for (const cell of table.columns.keys()) {
      yield { view, cell, release: release(gate, cell, figuresIn(table, cell, rows), 'mean') };
    }
  }
}

/** As text, "not said" last. */
function inOrder(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
