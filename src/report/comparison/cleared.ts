import { MINIMUM } from '#domain/comparing/minimum.ts';
import type {
  ChangesPicture,
  GroupScore,
  IndicatorPicture,
  Picture,
  Publication,
} from '#domain/comparing/picture.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import type { Hidden } from '#domain/comparing/hidden.ts';

/**
 * The same with whatever does not look cleared for everyone taken out: a figure about too few
 * services, or whose numbers of services are not rounded. Whoever made the publication has seen to
 * both; should they ever be handed something else, nothing of it is said. Of what is hidden nothing
 * is left but the reason.
 */
export function cleared({ made, instrument, groups, changes }: Publication): Publication {
  return {
    made,
    instrument: { id: instrument.id },
    groups: groups.map(({ filter, picture }) => ({ filter, picture: clearedPicture(picture) })),
    changes: changes.map(clearedChanges),
  };
}

/** Whether a number of services is one that may be published. */
export function isClearedNumber(services: number): boolean {
  return services >= MINIMUM.publish && services % ROUNDED_TO === 0;
}

type IndicatorChange = ChangesPicture['indicators'][number];

type Released =
  | {
      readonly shown: 'some';
      readonly n: number;
      readonly bins?: readonly { readonly n: number }[];
    }
  | Hidden;

function clearedRelease<One extends Released>(release: One): One | Hidden {
  if (release.shown === 'none') return { shown: 'none', because: release.because };
  const numbers = [release.n, ...(release.bins ?? []).map(({ n }) => n)];
  return numbers.every(isClearedNumber) ? release : { shown: 'none', because: 'trouble' };
}

function clearedPicture({ services, indicators, coverage }: Picture): Picture {
  return {
    services: isClearedNumber(services) ? services : 0,
    indicators: indicators.map(clearedIndicator),
    coverage: coverage.map((one) => ({ ...one, services: clearedRelease(one.services) })),
  };
}

/** A score is made of its sources' means: where one of these has to go, so has the score. */
function clearedIndicator(picture: IndicatorPicture): IndicatorPicture {
  const sources = picture.sources.map((one) => ({ ...one, figure: clearedRelease(one.figure) }));
  const isSound = areAllKept(
    picture.sources.map(({ figure }) => figure),
    sources.map(({ figure }) => figure),
  );
  return {
    indicator: picture.indicator,
    score: isSound ? picture.score : without(picture.score),
    spread: clearedRelease(picture.spread),
    sources,
    viewpoints: picture.viewpoints.map((one) =>
      isSound ? one : { ...one, score: without(one.score) },
    ),
    parting: clearedRelease(picture.parting),
    action: clearedRelease(picture.action),
  };
}

function clearedChanges({ quarter, indicators }: ChangesPicture): ChangesPicture {
  return { quarter, indicators: indicators.map(clearedChange) };
}

function clearedChange({ indicator, score, sources }: IndicatorChange): IndicatorChange {
  const after = sources.map((it) => ({ ...it, change: clearedRelease(it.change) }));
  const isSound = areAllKept(
    sources.map(({ change }) => change),
    after.map(({ change }) => change),
  );
  return { indicator, score: isSound ? score : without(score), sources: after };
}

function areAllKept(before: readonly Released[], after: readonly Released[]): boolean {
  return before.every(({ shown }, at) => shown === after[at]?.shown);
}

function without({ of }: GroupScore): GroupScore {
  return { mean: null, counted: 0, of };
}
