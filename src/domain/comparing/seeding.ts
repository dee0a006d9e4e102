import { type Cell, isMean } from './cells.ts';
import { type Dimension, EVERYONE, type Filter, valuesOf } from './filters.ts';
import type { Gate } from './gate.ts';
import { changesByQuarter, changesTogether } from './make-changes.ts';
import { type ExactMean, releaseMean } from './release.ts';
import type { Hidden } from './hidden.ts';
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
  readonly release: ExactMean | Hidden;
};

/**
 * Releases what people ask for first, in a fixed order, before anybody filters freely: so what it
 * shows never depends on what somebody happened to look at first. The means of everyone, and what
 * changed for those who went round again; then the means of the other ordinary views; last the
 * changes by quarter. One by one, so that the caller can show how far it is, and let other work
 * through between.
 */
export function* ordinaryReleases(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
): Generator<OrdinaryRelease> {
  const [everyone = EVERYONE, ...views] = ordinaryViews(table);
  yield* meansOf(gate, cells, table, everyone);
  changesTogether(gate, cells, table, everyone);
  for (const view of views) yield* meansOf(gate, cells, table, view);
  changesByQuarter(gate, cells, table, everyone);
}

function* meansOf(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  view: Filter,
): Generator<OrdinaryRelease> {
  const rows = rowsIn(table, view);
  for (const { id } of cells.filter(isMean)) {
    yield { view, cell: id, release: releaseMean(gate, id, figuresIn(table, id, rows)) };
  }
}

/** As text, "not said" last. */
function inOrder(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
