import { type Cell, isMean } from '#domain/comparing/cells.ts';
import { EVERYONE, type Filter } from '#domain/comparing/filters.ts';
import { changesOf } from '#domain/comparing/make-changes.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import type { ChangesPicture, Picture } from '#domain/comparing/picture.ts';
import { ordinaryReleases, ordinaryViews } from '#domain/comparing/seeding.ts';
import { type Comparison, Intake, withWithdrawals } from '#domain/comparing/services.ts';
import { type Table, tableOf } from '#domain/comparing/table.ts';
import type { HashedWithdrawal } from '#domain/contribution/withdrawal.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { CompareFailure, Progress, Published, Standing, Taken } from './comparing-state.ts';
import { keepAll, keepShown, type Kept, openKept } from './kept.ts';
import { mayPublish, published } from './published.ts';
import { readBatches } from './read-files.ts';
import { standingOf } from './standing.ts';
import { NOTHING_TAKEN, takenWith } from './taken.ts';

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
    const before = this.#kept.comparison;
    const intake = new Intake(before);
    let [taken, read] = [NOTHING_TAKEN, 0];
    const withdrawals: HashedWithdrawal[] = [];
    for await (const batch of readBatches(files)) {
      if (this.#isCancelled) return failed('cancelled');
      taken = takenWith(taken, batch, intake.add(batch.contributions));
      withdrawals.push(...batch.withdrawals);
      read += batch.contributions.length + batch.withdrawals.length + batch.refused.length;
      tell({ doing: 'reading', done: read, of: null });
    }
    const comparison = withWithdrawals(intake.joined(), withdrawals);
    const stored = await this.#become({ ...this.#kept, comparison }, tell);
    if (!stored.ok) return stored;
    return ok({ ...taken, withdrawn: comparison.withdrawn.size - before.withdrawn.size });
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
  ): Promise<Result<Published, StorageFailure | 'too-few'>> {
    if (!mayPublish(this.#table, filters)) return failed('too-few');
    return this.#afterNoting(() => published(this.#kept, this.#table, filters));
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
  async forget(): Promise<Result<null, StorageFailure>> {
    const next = { ...this.#kept, comparison: emptied(this.#kept.comparison) };
    const stored = await keepAll(this.#database, next);
    if (stored.ok) this.#use(next);
    return stored;
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

/** Lets messages in, a wish to stop among them. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
