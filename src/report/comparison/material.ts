import type { ChangesPicture, IndicatorPicture, Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Day } from '#domain/records/dates.ts';
import type { IndicatorId, SourceId } from '#domain/records/ids.ts';
import { type TableColumn } from '#report/document.ts';
import { words } from '#report/action-plan/blocks.ts';
import { cleared } from './cleared.ts';
import { type Group, groupHeading, namedGroups } from './groups.ts';

/** What the sections are written from. All of it has been cleared. */
export type Material = {
  readonly instrument: Instrument;
  readonly groups: readonly Group[];
  readonly changes: readonly ChangesPicture[];
  readonly made: Day;
};

export function materialOf(publication: Publication, instrument: Instrument): Material {
  const { groups, changes, made } = cleared(publication);
  return { instrument, groups: namedGroups(groups), changes, made };
}

/** What may be seen of an indicator in a group: nothing, where it is not among its pictures. */
export function pictureOf({ picture }: Group, indicator: IndicatorId): IndicatorPicture {
  return picture.indicators.find((one) => one.indicator === indicator) ?? nothingOf(indicator);
}

function nothingOf(indicator: IndicatorId): IndicatorPicture {
  const hidden = { shown: 'none', because: 'too-few' } as const;
  return {
    indicator,
    score: { mean: null, counted: 0, of: 0 },
    spread: hidden,
    sources: [],
    viewpoints: [],
    parting: hidden,
    action: hidden,
  };
}

/** The sources, and after them those that stand for several, as an instrument names them. */
export function sourcesAndPools({
  sources,
  pools,
}: Instrument): readonly { readonly id: SourceId; readonly name: string }[] {
  return [...sources, ...pools];
}

/** A first column for what is compared, and one for each group. */
export function groupColumns(
  first: string,
  { groups }: Material,
  share = 30,
): readonly TableColumn[] {
  return [
    words(first, share),
    ...groups.map((group) => words(groupHeading(group), (100 - share) / groups.length)),
  ];
}
