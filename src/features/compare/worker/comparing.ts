import type { Cell } from '#domain/comparing/cells.ts';
import { type Dimension, EVERYONE, type Filter, valuesOf } from '#domain/comparing/filters.ts';
import { release, type Release } from '#domain/comparing/release.ts';
import { ordinaryReleases } from '#domain/comparing/seeding.ts';
import { withContributions, withWithdrawals } from '#domain/comparing/services.ts';
import { figuresIn, rowsIn, type Table, tableOf } from '#domain/comparing/table.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import { forgetRows } from '#storage/compare/kept-comparison.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { CompareFailure, Look, Progress, Standing, Taken } from './comparing-state.ts';
import { keepAll, keepShown, type Kept, openKept } from './kept.ts';
import { type Heap, outcomeSentence, readHeap } from './read-files.ts';

/** How many steps go by between two words on how far it is. */
const STEPS = 200;

/**
 * A comparison in use. All that is about single services stays in here: what comes out has passed the
 * ledger, and has been noted in storage before.
 */
export class Comparing {
  readonly #database: ComparisonDatabase;
  #kept: Kept;
  #table: Table;
  /** The filters whose releases are noted already, while what is compared stays the same. */
  #noted = new Set<string>();
  #isCancelled = false;

  private constructor(database: ComparisonDatabase, kept: Kept) {
    this.#database = database;
    this.#kept = kept;
    this.#table = tableOf(kept.comparison, kept.disclosure.roll);
  }

  static async open(
    database: ComparisonDatabase,
    instrument: string,
    cells: readonly Cell[],
  ): Promise<Result<Comparing, CompareFailure>> {
    const kept = await openKept(database, instrument, cells);
    return kept.ok ? ok(new Comparing(database, kept.value)) : kept;
  }

  standing(): Standing {
    const { rows } = this.#table;
    const values = (name: Dimension): readonly (string | null)[] => [
      ...new Set(rows.flatMap(({ facts }) => valuesOf(facts, name))),
    ];
    return {
      contributions: rows.length,
      values: {
        sector: values('sector'),
        setting: values('setting'),
        area: values('area'),
        size: values('size'),
        quarter: values('quarter'),
        version: values('version'),
        programme: values('programme'),
      },
    };
  }

  /** Takes in whatever of the files can be; all of it, or nothing where it is cancelled or not stored. */
  async takeIn(
    files: readonly File[],
    tell: (progress: Progress) => void,
  ): Promise<Result<Taken, CompareFailure>> {
    this.#isCancelled = false;
    const heap = await readHeap(files, (done) => {
      if (done % STEPS === 0) tell({ doing: 'reading', done });
      return !this.#isCancelled;
    });
    if (heap === null) return failed('cancelled');
    const { comparison } = this.#kept;
    const joined = withContributions(comparison, heap.contributions);
    const left = withWithdrawals(joined.comparison, heap.withdrawals);
    const stored = await this.#become({ ...this.#kept, comparison: left }, tell);
    if (!stored.ok) return stored;
    return ok(takenOf(heap, joined.outcomes, left.withdrawn.size - comparison.withdrawn.size));
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  /** What a filter shows, as far as may be. It is noted before it is told. */
  async look(filter: Filter): Promise<Result<Look, StorageFailure>> {
    const look = lookAt(this.#table, this.#kept, filter);
    const key = JSON.stringify(filter);
    const showsSomething = [...look.releases.values()].some(({ shown }) => shown === 'some');
    if (showsSomething && !this.#noted.has(key)) {
      const noted = await keepShown(this.#database, this.#kept);
      if (!noted.ok) return noted;
      this.#noted.add(key);
    }
    return ok(look);
  }

  /** Takes all contributions away, and what has been shown of them. It has to be opened anew. */
  static forget(database: ComparisonDatabase): Promise<Result<null, StorageFailure>> {
    return forgetRows(database);
  }

  /** Releases the ordinary views before anybody can ask for others, and keeps it all. */
  async #become(
    next: Kept,
    tell: (progress: Progress) => void,
  ): Promise<Result<null, StorageFailure>> {
    const table = tableOf(next.comparison, next.disclosure.roll);
    let done = 0;
    for (const _ of ordinaryReleases(next.disclosure.see, table)) {
      done += 1;
      if (done % STEPS === 0) tell({ doing: 'comparing', done });
    }
    lookAt(table, next, EVERYONE);
    const stored = await keepAll(this.#database, next);
    if (stored.ok) this.#use(next);
    return stored;
  }

  #use(kept: Kept): void {
    this.#kept = kept;
    this.#table = tableOf(kept.comparison, kept.disclosure.roll);
    this.#noted = new Set([JSON.stringify(EVERYONE)]);
  }
}

/** Scores with how they spread; what single sources say only as means. */
function lookAt(table: Table, { comparison, disclosure }: Kept, filter: Filter): Look {
  const rows = rowsIn(table, filter);
  const releases = comparison.cells.map(({ id, source }): [string, Release] => {
    const detail = source === null ? 'spread' : 'mean';
    return [id, release(disclosure.see, id, figuresIn(table, id, rows), detail)];
  });
  return { asked: rows.length, releases: new Map(releases) };
}

function takenOf(
  { names, refused }: Heap,
  outcomes: ReturnType<typeof withContributions>['outcomes'],
  withdrawn: number,
): Taken {
  const count = (wanted: string): number => outcomes.filter((it) => it === wanted).length;
  const leftOut = outcomes.flatMap((outcome, at) => {
    const sentence = outcomeSentence(outcome);
    return sentence === null ? [] : [{ name: names[at] ?? '', sentence }];
  });
  return {
    added: count('new'),
    replaced: count('replaced'),
    withdrawn,
    known: count('already-here'),
    refused: [...refused, ...leftOut],
  };
}
