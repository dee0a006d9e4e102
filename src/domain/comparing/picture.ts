import type { Filter } from './filters.ts';
import type { Hidden } from './hidden.ts';
import type { Bin } from './spread.ts';
import type { Quarter } from '#domain/contribution/contribution.ts';
import type { Day } from '#domain/records/dates.ts';
import type { IndicatorId, SourceId, ViewpointId } from '#domain/records/ids.ts';

/** A mean over some services. */
export type MeanRelease =
  | {
      readonly shown: 'some';
      /** How many services it is about. */
      readonly n: number;
      /** To one decimal: finer is never shown, and would only help to work something out. */
      readonly mean: number;
      /** Whether a few of those asked for are not in it, so that nobody is singled out. */
      readonly someLeftOut: boolean;
    }
  | Hidden;

/**
 * How many services lie in which stretch of a scale, or in which of some classes in order.
 * Neighbours share a bin where one of them alone would hold too few; there may be one bin only.
 * Bins of classes count from 0: `from` is the first class that is in one, `to` the one after its last.
 */
export type SpreadRelease =
  | {
      readonly shown: 'some';
      readonly n: number;
      readonly bins: readonly Bin[];
      /**
       * The class that holds all, or all but fewer than the minimum: where one bin is all there is
       * to show of classes, and there are so many services that this tells of a majority.
       */
      readonly mostly?: number;
      readonly someLeftOut: boolean;
    }
  | Hidden;

/**
 * A group's score, made as a service's is: the plain mean of its sources' means (scoring.md 3),
 * of which each is over the services that have that source. So it tells nothing that they do not.
 */
export type GroupScore = {
  /** From 1 to 5, to one decimal; null where no source's mean may be shown. */
  readonly mean: number | null;
  /** The sources whose means are in it, of the sources there are. */
  readonly counted: number;
  readonly of: number;
};

/** What may be seen of a group of services. All of it has passed the gate. */
export type Picture = {
  /** How many services are in the group; rounded where it is to be published. */
  readonly services: number;
  readonly indicators: readonly IndicatorPicture[];
  /** For every source, how many services have a figure of it: bins of `COVERAGE_CLASSES`, counted from 0. */
  readonly coverage: readonly { readonly source: SourceId; readonly services: SpreadRelease }[];
};

export type IndicatorPicture = {
  readonly indicator: IndicatorId;
  readonly score: GroupScore;
  /** How the services' own scores spread over the scale. */
  readonly spread: SpreadRelease;
  /** By source, the pools after them. */
  readonly sources: readonly { readonly source: SourceId; readonly figure: MeanRelease }[];
  readonly viewpoints: readonly { readonly viewpoint: ViewpointId; readonly score: GroupScore }[];
  /** Whether viewpoints part, service by service: bins of `PARTING_CLASSES`. */
  readonly parting: SpreadRelease;
  /** How far services have come with acting on it: bins of `ACTION_CLASSES`. */
  readonly action: SpreadRelease;
};

/** What changed for services that went round again, like for like. */
export type ChangesPicture = {
  /** When they did; null for all of them together. */
  readonly quarter: Quarter | null;
  readonly indicators: readonly {
    readonly indicator: IndicatorId;
    /** The plain mean of the sources' changes: `mean` from -4 to 4. */
    readonly score: GroupScore;
    /** The mean change of each, from -4 to 4. */
    readonly sources: readonly { readonly source: SourceId; readonly change: MeanRelease }[];
  }[];
};

/** A group of services, by what narrows it, and what may be seen of it. */
export type GroupPicture = { readonly filter: Filter; readonly picture: Picture };

/**
 * What is to be published, cleared for everyone: nothing about fewer than 10 services, numbers of
 * services rounded to 5, means to one decimal.
 */
export type Publication = {
  readonly made: Day;
  readonly instrument: { readonly id: string };
  /** One group, or two side by side. */
  readonly groups: readonly GroupPicture[];
  /** Of the first group; all of them together come first, then quarter by quarter. */
  readonly changes: readonly ChangesPicture[];
};
