import { op, table as arqueroTable } from 'arquero';
import { isMean, type MeanCell } from '#domain/comparing/cells.ts';
import { releaseMean } from '#domain/comparing/release.ts';
import type { Comparison } from '#domain/comparing/services.ts';
import { newDisclosure } from '#domain/comparing/stored-disclosure.ts';
import { figuresIn, rowsIn, type Table, tableOf } from '#domain/comparing/table.ts';
import { BOARDS } from '#domain/records/service-facts.ts';
import { boardOf } from '#domain/contribution/coarser.ts';
import type { Figure } from './figure.ts';
import { medianTime, timed } from './timing.ts';

const RUNS = 5;

/** The mean of each cell in each board, cell by cell; NaN where it is not told. */
type Means = Float64Array;

/**
 * The means of 70 cells by 14 boards, in four ways: by the app's rules with its ledger and without, by
 * a bare loop over the same numbers, and by arquero.
 *
 * @throws where they do not come to the same.
 */
export async function benchAggregation(
  { comparison, table }: { readonly comparison: Comparison; readonly table: Table },
  services: string,
): Promise<Figure[]> {
  const cells = comparison.cells.filter(isMean);
  const columns = cells.map(({ id }) => table.columns.get(id)?.values ?? new Float64Array(0));
  const boards = Uint8Array.from(table.rows, ({ facts: { area } }) =>
    area === null ? BOARDS.length : BOARDS.findIndex(({ id }) => id === boardOf(area)),
  );
  const ways = [
    ['by a bare loop', () => byLoop(columns, boards)],
    ['by the rules', () => byRules(cells, table)],
    ['by arquero', byArquero(columns, boards)],
  ] as const;
  const expected = byLoop(columns, boards);
  const group = `Means of ${cells.length} cells by ${BOARDS.length} boards, ${services} services`;
  const times = ways.map(([name, run]): Figure => {
    expectSame(name, run(), expected);
    return { group, name, value: medianTime(run, RUNS), unit: 'ms' };
  });
  const gated = Array.from({ length: RUNS }, () => throughLedger(cells, comparison, expected));
  const value = gated.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  const all: Figure[] = [
    ...times,
    { group, name: 'by the rules, with a ledger', value, unit: 'ms' },
  ];
  const [loop] = all;
  const beside = all.slice(1).map((figure): Figure => {
    const ratio = figure.value / (loop?.value ?? Number.NaN);
    return { ...figure, name: `${figure.name}, beside the loop`, value: ratio, unit: '×' };
  });
  return [...all, ...beside];
}

/** What the least work could be: no filter, nobody left out, the boards as numbers beforehand. */
function byLoop(columns: readonly Float64Array[], boards: Uint8Array): Means {
  const means = new Float64Array(columns.length * BOARDS.length);
  for (const [cell, values] of columns.entries()) {
    const totals = new Float64Array(BOARDS.length + 1);
    const counts = new Uint32Array(BOARDS.length + 1);
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const board = boards[row] ?? 0;
      totals[board] = (totals[board] ?? 0) + value;
      counts[board] = (counts[board] ?? 0) + 1;
    }
    for (const board of BOARDS.keys()) {
      means[cell * BOARDS.length + board] = (totals[board] ?? 0) / (counts[board] ?? 0);
    }
  }
  return means;
}

function byRules(cells: readonly MeanCell[], table: Table): Means {
  const means = new Float64Array(cells.length * BOARDS.length);
  for (const [board, { id }] of BOARDS.entries()) {
    const rows = rowsIn(table, { area: [id] });
    for (const [cell, { id: name }] of cells.entries()) {
      const { values } = figuresIn(table, name, rows);
      let total = 0;
      for (const value of values) total += value;
      means[cell * BOARDS.length + board] = total / values.length;
    }
  }
  return means;
}

function byArquero(columns: readonly Float64Array[], boards: Uint8Array): () => Means {
  const names = columns.map((_, at) => `c${at}`);
  const table = arqueroTable(
    Object.fromEntries([['board', boards], ...columns.map((values, at) => [`c${at}`, values])]),
  );
  const rollup = Object.fromEntries(names.map((name) => [name, op.mean(name)]));
  return () => {
    const means = new Float64Array(columns.length * BOARDS.length).fill(Number.NaN);
    const grouped = table.groupby('board').rollup(rollup);
    for (let row = 0; row < grouped.numRows(); row += 1) {
      const board = Number(grouped.get('board', row));
      if (board === BOARDS.length) continue;
      for (const [cell, name] of names.entries()) {
        means[cell * BOARDS.length + board] = Number(grouped.get(name, row) ?? Number.NaN);
      }
    }
    return means;
  };
}

/** How long it takes through a ledger that has released nothing yet, which lets boards through. */
function throughLedger(
  cells: readonly MeanCell[],
  comparison: Comparison,
  expected: Means,
): number {
  const { see, roll } = newDisclosure();
  const table = tableOf(comparison, roll);
  const means = new Float64Array(expected.length).fill(Number.NaN);
  const [, time] = timed(() => {
    for (const [board, { id }] of BOARDS.entries()) {
      const rows = rowsIn(table, { area: [id] });
      for (const [cell, { id: name }] of cells.entries()) {
        const release = releaseMean(see, name, figuresIn(table, name, rows));
        if (release.shown === 'some') means[cell * BOARDS.length + board] = release.mean;
      }
    }
  });
  const told = expected.map((mean, at) => (Number.isNaN(means[at]) ? Number.NaN : mean));
  expectSame('with a ledger', means, told);
  return time;
}

function expectSame(way: string, means: Means, expected: Means): void {
  for (const [at, mean] of expected.entries()) {
    const other = means[at] ?? Number.NaN;
    if (Number.isNaN(mean) ? !Number.isNaN(other) : !(Math.abs(mean - other) < 1e-9)) {
      throw new Error(`Figure ${at} ${way} is ${other}, not ${mean}`);
    }
  }
}
