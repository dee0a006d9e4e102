import type { Dimension } from '#domain/comparing/filters.ts';
import type { StorageFailure } from '#storage/failure.ts';

/** What is compared at the moment, as the screen needs it: no service, and no figure. */
export type Standing = {
  readonly contributions: number;
  /** Fewer, where some went round again. */
  readonly services: number;
  /** Whether they are made up, to try it out with. */
  readonly isExample: boolean;
  /** The values that there are in each dimension; null is "not said". */
  readonly values: Readonly<Record<Dimension, readonly (string | null)[]>>;
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

export type Progress = {
  readonly doing: 'reading' | 'comparing';
  readonly done: number;
  /** Null where nobody knows before the end. */
  readonly of: number | null;
};
