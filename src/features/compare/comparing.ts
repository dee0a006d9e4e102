import type { Filter } from '#domain/comparing/filters.ts';
import type { Publishable } from '#domain/comparing/make-publication.ts';
import type { ChangesPicture, Picture } from '#domain/comparing/picture.ts';
import type { OpeningFailure } from './worker/compare-worker.ts';
import type { CompareFailure, Progress, Standing, Taken } from './worker/comparing-state.ts';

export type Comparison = {
  readonly standing: Standing;
  /** Another one for each time that files were taken in: what was asked before is out of date then. */
  readonly round: number;
  /** One group of services, or two side by side. */
  readonly groups: readonly Group[];
};

/** A group, and what may be seen of it; that of the group before while the next is on its way. */
export type Group = { readonly filter: Filter; readonly picture: Picture };

export type ComparingState =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly failure: OpeningFailure | 'trouble' }
  | { readonly at: 'open'; readonly comparison: Comparison };

export type Comparing = {
  readonly state: ComparingState;
  /** What it is doing with the files that were opened; null when it is not. */
  readonly progress: Progress | null;
  /** What became of the last files that were opened. */
  readonly taken: Taken | null;
  /** Why the last thing did not work. */
  readonly failure: CompareFailure | null;
  readonly takeIn: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Looks at these groups: one, or two. */
  readonly lookAt: (filters: readonly Filter[]) => void;
  /** What changed for a group; null where that did not work, which `failure` then says. */
  readonly changesOf: (filter: Filter) => Promise<readonly ChangesPicture[] | null>;
  /** What may be published of some groups; null as with `changesOf`. */
  readonly publish: (filters: readonly Filter[]) => Promise<Publishable | 'too-few' | null>;
  readonly forget: () => void;
};
