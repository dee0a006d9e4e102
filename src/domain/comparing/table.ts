import { type Filter, takesIn } from './filters.ts';
import type { Roll } from './roll.ts';
import type { ComparedService, Comparison } from './services.ts';

/** Every service in a row and every cell in a column, so that the hot loops run over typed arrays. */
export type Table = {
  /** The earliest quarter first: of one service's rows, the later comes after the earlier. */
  readonly rows: readonly ComparedService[];
  /** The service that each row is of, as the roll numbers them. */
  readonly serviceOf: Uint32Array;
  readonly columns: ReadonlyMap<string, Column>;
};

/** The figures in one cell; NaN where there is none. */
export type Column = {
  readonly values: Float64Array;
  /** Each figure's number on the roll. */
  readonly members: Uint32Array;
};

/** Lays out a comparison, and enrols whoever is new. Takes time in proportion to its figures. */
export function tableOf({ services, cells }: Comparison, roll: Roll): Table {
  const rows = [...services.values()].toSorted(byQuarter);
  const serviceOf = Uint32Array.from(rows, ({ id, follows }) => roll.service(id, follows));
  const columns = cells.map(({ id }, cell): readonly [string, Column] => {
    const values = Float64Array.from(rows, ({ means }) => means[cell] ?? Number.NaN);
    const members = Uint32Array.from(rows, (row) => roll.member(row.id, row.since[cell] ?? 0));
    return [id, { values, members }];
  });
  return { rows, serviceOf, columns: new Map(columns) };
}

/**
 * The rows that a filter takes in. A service that went round again counts once, with the latest
 * contribution that the filter takes in.
 */
export function rowsIn({ rows, serviceOf }: Table, filter: Filter): Uint32Array {
  const latest = new Map<number, number>();
  for (const [row, { facts }] of rows.entries()) {
    if (takesIn(filter, facts)) latest.set(serviceOf[row] ?? 0, row);
  }
  return Uint32Array.from(latest.values());
}

/** What some rows have in a cell; those without a figure are left out. */
export function figuresIn(table: Table, cell: string, rows: Uint32Array): Column {
  const column = table.columns.get(cell);
  if (column === undefined) throw new Error(`There is no cell ${cell}`);
  const own = rows.filter((row) => !Number.isNaN(column.values[row]));
  return {
    values: Float64Array.from(own, (row) => column.values[row] ?? Number.NaN),
    members: Uint32Array.from(own, (row) => column.members[row] ?? 0),
  };
}

function byQuarter(a: ComparedService, b: ComparedService): number {
  if (a.facts.quarter !== b.facts.quarter) return a.facts.quarter < b.facts.quarter ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
