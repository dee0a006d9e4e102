import { factColumnsOf, type FactColumns, isTakenIn } from './fact-columns.ts';
import type { Filter } from './filters.ts';
import type { Roll } from './roll.ts';
import type { ComparedService, Comparison } from './services.ts';
import type { ContributionId } from '#domain/records/ids.ts';

/** Every service in a row and every cell in a column, so that the hot loops run over typed arrays. */
export type Table = {
  /** The earliest quarter first: of one service's rows, the later comes after the earlier. */
  readonly rows: readonly ComparedService[];
  /** The service that each row is of, as the roll numbers them. */
  readonly serviceOf: Uint32Array;
  /** What can narrow them. */
  readonly facts: FactColumns;
  readonly columns: ReadonlyMap<string, Column>;
  /** The row of each contribution. */
  readonly rowOf: ReadonlyMap<ContributionId, number>;
};

/** The figures in one cell; NaN where there is none. */
export type Column = {
  readonly values: Float64Array;
  /** Each figure's number on the roll. */
  readonly members: Uint32Array;
};

/** Lays out a comparison, and enrols whoever is new. Takes time in proportion to its figures. */
export function tableOf({ services, cells }: Comparison, roll: Roll): Table {
  const rows = inOrder(services);
  const serviceOf = Uint32Array.from(rows, ({ id, follows }) => roll.service(id, follows));
  const columns = cells.map((): Column => {
    return { values: new Float64Array(rows.length), members: new Uint32Array(rows.length) };
  });
  for (let from = 0; from < rows.length; from += BLOCK) {
    layOut(rows.slice(from, from + BLOCK), from, columns, roll);
  }
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const named = new Map(cells.map(({ id }, cell) => [id, columns[cell] ?? NO_FIGURES]));
  const facts = factColumnsOf(rows.map((row) => row.facts));
  return { rows, serviceOf, facts, columns: named, rowOf };
}

const NO_FIGURES: Column = { values: new Float64Array(0), members: new Uint32Array(0) };

/** How many rows are laid out at once: as many as the processor has at hand while it goes through the cells. */
const BLOCK = 64;

/** Most contributions have one edition: the roll is asked again only where a figure has another. */
function layOut(
  rows: readonly ComparedService[],
  from: number,
  columns: readonly Column[],
  roll: Roll,
): void {
  const latest = rows.map(({ id, since: [first = 0] }) => ({
    since: first,
    member: roll.member(id, first),
  }));
  for (const [cell, { values, members }] of columns.entries()) {
    for (const [at, row] of rows.entries()) {
      const own = row.since[cell] ?? 0;
      const known = latest[at];
      const member = known?.since === own ? known.member : roll.member(row.id, own);
      values[from + at] = row.figures[cell] ?? Number.NaN;
      members[from + at] = member;
    }
  }
}

/**
 * The rows that a filter takes in. A service that went round again counts once, with the latest
 * contribution that the filter takes in.
 */
export function rowsIn({ rows, serviceOf, facts }: Table, filter: Filter): Uint32Array {
  const isIn = isTakenIn(facts, filter, rows.length);
  const isSeen = new Uint8Array(serviceOf.reduce((most, one) => Math.max(most, one + 1), 0));
  const taken = new Uint32Array(rows.length);
  let first = rows.length;
  // From the latest back.
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const service = serviceOf[row] ?? 0;
    if (isIn[row] !== 1 || isSeen[service] === 1) continue;
    isSeen[service] = 1;
    first -= 1;
    taken[first] = row;
  }
  return taken.slice(first);
}

/** What some rows have in a cell; those without a figure are left out. */
export function figuresIn(table: Table, cell: string, rows: Uint32Array): Column {
  const column = table.columns.get(cell);
  if (column === undefined) throw new Error(`There is no cell ${cell}`);
  const [values, members] = [new Float64Array(rows.length), new Uint32Array(rows.length)];
  let n = 0;
  // Counted, not iterated, and compared with itself: this goes round millions of times.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = column.values[row] ?? Number.NaN;
    if (value !== value) continue;
    values[n] = value;
    members[n] = column.members[row] ?? 0;
    n += 1;
  }
  return { values: values.subarray(0, n), members: members.subarray(0, n) };
}

/** The earliest quarter first; within a quarter, what another one follows before it. */
function inOrder(services: Comparison['services']): readonly ComparedService[] {
  const placed = [...services.values()].map((service) => {
    return { service, place: `${service.facts.quarter} ${roundsBefore(service, services)}` };
  });
  return placed
    .toSorted((a, b) => {
      if (a.place !== b.place) return a.place < b.place ? -1 : 1;
      return a.service.id < b.service.id ? -1 : Number(a.service.id !== b.service.id);
    })
    .map(({ service }) => service);
}

/** How many rounds of the same service are known to come before, up to nine: none can go in a ring for ever. */
function roundsBefore(service: ComparedService, services: Comparison['services']): number {
  let [rounds, before] = [0, service.follows];
  while (before !== null && rounds < 9) {
    const earlier = services.get(before);
    if (earlier === undefined) break;
    rounds += 1;
    before = earlier.follows;
  }
  return rounds;
}
