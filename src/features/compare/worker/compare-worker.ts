import { expose } from 'comlink';
import type { Cell } from '#domain/comparing/cells.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import type { Publishable } from '#domain/comparing/make-publication.ts';
import type { ChangesPicture, Picture } from '#domain/comparing/picture.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import { forgetRows } from '#storage/compare/kept-comparison.ts';
import { Comparing } from './comparing.ts';
import type { CompareFailure, Progress, Standing, Taken } from './comparing-state.ts';
import { inTurn } from './in-turn.ts';

/** `elsewhere`: another tab compares. Two would not know what the other one has shown. */
export type OpeningFailure = CompareFailure | 'elsewhere';

const database = new ComparisonDatabase();
let opened: Comparing | null = null;
/**
 * A figure that is looked at while files are taken in, or while what is kept is read again, would be
 * released by a ledger that is about to be replaced by another, and be forgotten.
 */
const turn = inTurn();

/** The one comparison of this browser, for as long as this worker lives. */
const service = {
  async open(
    instrument: string,
    cells: readonly Cell[],
  ): Promise<Result<Standing, OpeningFailure>> {
    if (!(await isAlone())) return failed('elsewhere');
    return turn(async () => {
      const comparing = await Comparing.open(database, instrument, cells);
      opened = comparing.ok ? comparing.value : null;
      return comparing.ok ? ok(comparing.value.standing()) : comparing;
    });
  },
  takeIn: (
    files: readonly File[],
    tell: (progress: Progress) => void,
  ): Promise<Result<Taken, CompareFailure>> => turn(() => inUse().takeIn(files, tell)),
  /** Does not wait: it is for what is being done. */
  cancel: (): void => inUse().cancel(),
  standing: (): Standing => inUse().standing(),
  look: (filter: Filter): Promise<Result<Picture, CompareFailure>> =>
    turn(() => inUse().look(filter)),
  changes: (filter: Filter): Promise<Result<readonly ChangesPicture[], CompareFailure>> =>
    turn(() => inUse().changes(filter)),
  publish: (filters: readonly Filter[]): Promise<Result<Publishable | 'too-few', CompareFailure>> =>
    turn(() => inUse().publish(filters)),
  /** Resolves when no other tab compares any more. */
  whenAlone: (): Promise<true> => alone,
  /** Takes all contributions away; where what was kept could not be read, that goes whole. */
  forget: (): Promise<Result<null, CompareFailure>> =>
    turn(() => (opened === null ? forgetRows(database) : opened.forget())),
};
export type CompareService = typeof service;

function inUse(): Comparing {
  if (opened === null) throw new Error('The comparison has not been opened');
  return opened;
}

/** In milliseconds: a page that is reloaded has to let go of it first. */
const PATIENCE = 2000;

/** Resolves when this worker has hold of a lock that only its end lets go of. */
const alone = new Promise<true>((resolve, reject) => {
  const held = navigator.locks.request('sri2 compare', () => {
    resolve(true);
    return new Promise(() => {});
  });
  held.catch(reject);
});

function isAlone(): Promise<boolean> {
  const later = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  return Promise.race([alone, later]);
}

expose(service);
