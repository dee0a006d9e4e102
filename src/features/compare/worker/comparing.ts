import { type Cell, isMean } from '#domain/comparing/cells.ts';
import { type Dimension, EVERYONE, type Filter, valuesOf } from '#domain/comparing/filters.ts';
import { changesOf } from '#domain/comparing/make-changes.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import type { ChangesPicture, Picture } from '#domain/comparing/picture.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { bothGates, roundedChanges, roundedPicture } from '#domain/comparing/publish.ts';
import { ordinaryReleases, ordinaryViews } from '#domain/comparing/seeding.ts';
import { withContributions, withWithdrawals } from '#domain/comparing/services.ts';
import { rowsIn, type Table, tableOf } from '#domain/comparing/table.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import { forgetRows } from '#storage/compare/kept-comparison.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { CompareFailure, Progress, Published, Standing, Taken } from './comparing-state.ts';
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
  /** What was asked for and has been noted already, while what is compared stays the same. */
  #known = new Set<string>();
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
    const { rows, serviceOf } = this.#table;
    const values = (name: Dimension): readonly (string | null)[] => [
      ...new Set(rows.flatMap(({ facts }) => valuesOf(facts, name))),
    ];
    return {
      contributions: rows.length,
      services: new Set(serviceOf).size,
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
      if (done % STEPS === 0) tell({ doing: 'reading', done, of: null });
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

  /** What a filter shows, as far as may be. */
  look(filter: Filter): Promise<Result<Picture, StorageFailure>> {
    const { comparison, disclosure } = this.#kept;
    return this.#noted(['look', filter], () =>
      pictureOf(disclosure.see, comparison.cells, this.#table, filter),
    );
  }

  /** What changed for those of a filter's services that went round again. */
  changes(filter: Filter): Promise<Result<readonly ChangesPicture[], StorageFailure>> {
    const { comparison, disclosure } = this.#kept;
    return this.#noted(['changes', filter], () =>
      changesOf(disclosure.see, comparison.cells, this.#table, filter),
    );
  }

  /** What may be published of some groups, and of what changed in the first of them. */
  async publish(
    filters: readonly Filter[],
  ): Promise<Result<Published, StorageFailure | 'too-few'>> {
    const { comparison, disclosure } = this.#kept;
    const isEnough = (filter: Filter): boolean =>
      rowsIn(this.#table, filter).length >= MINIMUM.publish;
    if (!filters.every(isEnough)) return failed('too-few');
    return this.#noted(['publish', filters], () => {
      const gate = bothGates(disclosure.see, disclosure.publish);
      const { cells } = comparison;
      const groups = filters.map((filter) => {
        return { filter, picture: roundedPicture(pictureOf(gate, cells, this.#table, filter)) };
      });
      const [first = EVERYONE] = filters;
      const changes = changesOf(gate, cells, this.#table, first).map(roundedChanges);
      return { groups, changes };
    });
  }

  /** What was released is noted in storage before it is told. */
  async #noted<Told>(asked: unknown, released: () => Told): Promise<Result<Told, StorageFailure>> {
    const told = released();
    const key = JSON.stringify(asked);
    // Of no services nothing was released, and there is no comparison to keep it with.
    if (this.#table.rows.length > 0 && !this.#known.has(key)) {
      const noted = await keepShown(this.#database, this.#kept);
      if (!noted.ok) return noted;
      this.#known.add(key);
    }
    return ok(told);
  }

  /** Takes all contributions away, and what has been shown of them. It has to be opened anew. */
  static forget(database: ComparisonDatabase): Promise<Result<null, StorageFailure>> {
    return forgetRows(database);
  }

  /** Releases the ordinary views before anybody can ask for others, and keeps it all. */
  async #become(
    next: Kept,
    tell: (progress: Progress) => void,
  ): Promise<Result<null, CompareFailure>> {
    const table = tableOf(next.comparison, next.disclosure.roll);
    const { see } = next.disclosure;
    const { cells } = next.comparison;
    const of = ordinaryViews(table).length * cells.filter(isMean).length;
    let done = 0;
    for (const _ of ordinaryReleases(see, cells, table)) {
      done += 1;
      if (done % STEPS !== 0) continue;
      tell({ doing: 'comparing', done, of });
      await pause();
      if (this.#isCancelled) return await this.#asBefore();
    }
    pictureOf(see, cells, table, EVERYONE);
    const stored = await keepAll(this.#database, next);
    if (!stored.ok) return stored;
    this.#use(next);
    return ok(null);
  }

  /** As it is stored: what was released and never told anybody is forgotten again. */
  async #asBefore(): Promise<Result<null, CompareFailure>> {
    const { instrument, cells } = this.#kept.comparison;
    const kept = await openKept(this.#database, instrument, cells);
    if (!kept.ok) return kept;
    this.#use(kept.value);
    return failed('cancelled');
  }

  #use(kept: Kept): void {
    this.#kept = kept;
    this.#table = tableOf(kept.comparison, kept.disclosure.roll);
    this.#known = new Set();
  }
}

/** Lets messages in, a wish to stop among them. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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
