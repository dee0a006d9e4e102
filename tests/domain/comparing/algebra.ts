import { type Chance, oneOf, upTo } from '#tests/builders/chance.ts';
import type { Leak } from './insider.ts';

/**
 * An adversary who has every set about which a figure came out, and adds, subtracts and weighs
 * them. He knows nothing of how the ledger works. A try succeeds when what is left is about
 * somebody, and about fewer than he should ever see.
 */
type Weights = Float64Array<ArrayBuffer>;

/** How many of an adversary's tries there were, and how many told of fewer than the minimum. */
export type Tally = { readonly tries: number; readonly successes: number };

/** Attacks the sets of one cell, over figures and over the services behind them. */
export function attack(
  leaks: readonly Leak[],
  serviceOf: (members: Uint32Array) => Uint32Array,
  minimum: number,
  chance: Chance,
): Tally {
  let [tries, successes] = [0, 0];
  for (const cell of new Set(leaks.map((leak) => leak.cell))) {
    const sets = distinct(leaks.filter((leak) => leak.cell === cell).map(({ members }) => members));
    for (const weights of combinations(sets, chance)) {
      tries += 1;
      if (tellsOfAFew(weights, serviceOf, minimum)) successes += 1;
    }
  }
  return { tries, successes };
}

/** Differences of all pairs (complements of totals among them), triples, and row reductions. */
function* combinations(sets: readonly Uint32Array[], chance: Chance): Generator<Weights> {
  const width = Math.max(0, ...sets.flatMap((set) => [...set])) + 1;
  const rows = sets.map((set) => indicatorOf(set, width));
  for (const [at, a] of rows.entries()) {
    yield a;
    for (const b of rows.slice(0, at)) yield plus(a, b, -1);
  }
  for (let nth = 0; nth < (rows.length < 3 ? 0 : 150); nth += 1) {
    const [a, b, c] = [oneOf(chance, rows), oneOf(chance, rows), oneOf(chance, rows)];
    yield plus(plus(a, b, oneOf(chance, [-1, 1])), c, -1);
  }
  for (let nth = 0; nth < 3; nth += 1) yield* reduced(rows, shuffled(width, chance));
}

/** Gauss and Jordan's elimination, taking the columns in some order. */
function reduced(given: readonly Weights[], columns: readonly number[]): readonly Weights[] {
  const rows = given.map((row) => row.slice());
  let done = 0;
  for (const column of columns) {
    const pivot = rows.findIndex((row, at) => at >= done && isSome(row[column]));
    const [found, here] = [rows[pivot], rows[done]];
    if (found === undefined || here === undefined) continue;
    rows[pivot] = here;
    const one = found.map((weight) => weight / (found[column] ?? 1));
    rows[done] = one;
    for (const [at, row] of rows.entries()) {
      if (at !== done && isSome(row[column])) rows[at] = plus(row, one, -(row[column] ?? 0));
    }
    done += 1;
  }
  return rows.slice(0, done);
}

/** By figures, and again for one who takes a service's figures, before and after, for the same. */
function tellsOfAFew(
  weights: Weights,
  serviceOf: (members: Uint32Array) => Uint32Array,
  minimum: number,
): boolean {
  const told = Uint32Array.from(weights.keys()).filter((member) => isSome(weights[member]));
  const services = serviceOf(told);
  const together = new Map<number, number>();
  for (const [at, member] of told.entries()) {
    const service = services[at] ?? 0;
    together.set(service, (together.get(service) ?? 0) + (weights[member] ?? 0));
  }
  const left = [...together.values()].filter(isSome).length;
  return [together.size, left].some((count) => count > 0 && count < minimum);
}

function isSome(weight = 0): boolean {
  return Math.abs(weight) > 1e-9;
}

function plus(a: Weights, b: Weights, times: number): Weights {
  return a.map((weight, at) => weight + times * (b[at] ?? 0));
}

function indicatorOf(set: Uint32Array, width: number): Weights {
  const row = new Float64Array(width);
  for (const member of set) row[member] = 1;
  return row;
}

function distinct(sets: readonly Uint32Array[]): readonly Uint32Array[] {
  return [...new Map(sets.map((set) => [set.toSorted().join(' '), set])).values()];
}

function shuffled(count: number, chance: Chance): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (const at of order.keys()) {
    const other = upTo(chance, at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
