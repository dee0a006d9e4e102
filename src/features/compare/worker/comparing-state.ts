import type { Dimension } from '#domain/comparing/filters.ts';
import type { Release } from '#domain/comparing/release.ts';
import type { StorageFailure } from '#storage/failure.ts';

/** What is compared at the moment, as the screen needs it: no service, and no figure. */
export type Standing = {
  readonly contributions: number;
  /** The values that there are in each dimension; null is "not said". */
  readonly values: Readonly<Record<Dimension, readonly (string | null)[]>>;
};

/** What one filter shows, by cell. */
export type Look = {
  /** How many services the filter takes in. */
  readonly asked: number;
  readonly releases: ReadonlyMap<string, Release>;
};

/** What became of the files that were opened. */
export type Taken = {
  readonly added: number;
  readonly replaced: number;
  readonly withdrawn: number;
  /** Here already, in this edition or a later one. */
  readonly known: number;
  readonly refused: readonly { readonly name: string; readonly sentence: string }[];
};

/** `damaged`: what was kept cannot be read. `cancelled`: nothing was taken in. */
export type CompareFailure = StorageFailure | 'damaged' | 'cancelled';

export type Progress = { readonly doing: 'reading' | 'comparing'; readonly done: number };
