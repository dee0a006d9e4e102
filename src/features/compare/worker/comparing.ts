import type { Cell } from '#domain/comparing/cells.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import { changesOf } from '#domain/comparing/make-changes.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import { mayPublish, publishable, type Publishable } from '#domain/comparing/make-publication.ts';
import type { ChangesPicture, Picture } from '#domain/comparing/picture.ts';
import { bothGates } from '#domain/comparing/publish.ts';
import type { Comparison } from '#domain/comparing/services.ts';
import { type Table, tableOf } from '#domain/comparing/table.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { clearOrdinaryViews } from './clear-ordinary-views.ts';
import type { CompareFailure, Progress, Standing, Taken } from './comparing-state.ts';
import { keepAll, keepShown, type Kept, openKept } from './kept.ts';
import { standingOf } from './standing.ts';
import { takenIn } from './take-in.ts';

/**
 * A comparison in use. All that is about single services stays in here: what comes out has passed the
 * ledger, and has been noted in storage before.
 */
export class Comparing {
  readonly #database: ComparisonDatabase;
  #kept: Kept;
  #table: Table;
  /** How much of what was released is noted in storage. */
  #noted: number;
  #isCancelled = false;

  private constructor(database: ComparisonDatabase, kept: Kept) {
    this.#database = database;
    this.#kept = kept;
    this.#table = tableOf(kept.comparison, kept.disclosure.roll);
    this.#noted = releasedOf(kept);
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
    return standingOf(this.#table);
  }

  /** Takes in whatever of the files can be; all of it, or nothing where it is cancelled or not stored. */
  async takeIn(
    files: readonly File[],
    tell: (progress: Progress) => void,
  ): Promise<Result<Taken, CompareFailure>> {
    this.#isCancelled = false;
    const isCancelled = (): boolean => this.#isCancelled;
    const read = await takenIn(this.#kept.comparison, files, tell, isCancelled);
    if (read === null) return failed('cancelled');
    const next = { ...this.#kept, comparison: read.comparison };
    if (!(await clearOrdinaryViews(next, tell, isCancelled))) return this.#asBefore();
    const stored = await this.#become(next);
    return stored.ok ? ok(read.taken) : stored;
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  /** What a filter shows, as far as may be. */
  look(filter: Filter): Promise<Result<Picture, StorageFailure>> {
    const { comparison, disclosure } = this.#kept;
    return this.#afterNoting(() =>
      pictureOf(disclosure.see, comparison.cells, this.#table, filter),
    );
  }

  /** What changed for those of a filter's services that went round again. */
  changes(filter: Filter): Promise<Result<readonly ChangesPicture[], StorageFailure>> {
    const { comparison, disclosure } = this.#kept;
    return this.#afterNoting(() =>
      changesOf(disclosure.see, comparison.cells, this.#table, filter),
    );
  }

  /** What may be published of some groups, and of what changed in the first of them. */
  async publish(
    filters: readonly Filter[],
  ): Promise<Result<Publishable | 'too-few', StorageFailure>> {
    if (!mayPublish(this.#table, filters)) return ok('too-few');
    const { comparison, disclosure } = this.#kept;
    const gate = bothGates(disclosure.see, disclosure.publish);
    return this.#afterNoting(() => publishable(gate, comparison.cells, this.#table, filters));
  }

  /**
   * What was released is noted in storage before it is told. Nor is asking again always asking for
   * the same: who has to be left out depends on what was released since.
   */
  async #afterNoting<Told>(released: () => Told): Promise<Result<Told, StorageFailure>> {
    const told = released();
    const now = releasedOf(this.#kept);
    if (now !== this.#noted) {
      const kept = await keepShown(this.#database, this.#kept);
      if (!kept.ok) return kept;
      this.#noted = now;
    }
    return ok(told);
  }

  /**
   * Takes all contributions away. What has been shown of them is remembered, without a figure: or
   * whoever took them in again with one service more could work out what that one says.
   */
  forget(): Promise<Result<null, StorageFailure>> {
    return this.#become({ ...this.#kept, comparison: emptied(this.#kept.comparison) });
  }

  /** Keeps it all, and goes on with it. */
  async #become(next: Kept): Promise<Result<null, StorageFailure>> {
    const stored = await keepAll(this.#database, next);
    if (stored.ok) this.#use(next);
    return stored;
  }

  /** As it is stored: what was released and never told anybody is forgotten again. */
  async #asBefore(): Promise<Result<never, CompareFailure>> {
    const { instrument, cells } = this.#kept.comparison;
    const kept = await openKept(this.#database, instrument, cells);
    if (!kept.ok) return kept;
    this.#use(kept.value);
    return failed('cancelled');
  }

  #use(kept: Kept): void {
    this.#kept = kept;
    this.#table = tableOf(kept.comparison, kept.disclosure.roll);
    this.#noted = releasedOf(kept);
  }
}

/** What was withdrawn stays out, should its file be opened again. */
function emptied(comparison: Comparison): Comparison {
  return { ...comparison, services: new Map() };
}

function releasedOf({ disclosure: { see, publish } }: Kept): number {
  return see.released + publish.released;
}
