import type { Filter } from '#domain/comparing/filters.ts';
import type {
  GroupPicture,
  IndicatorPicture,
  MeanRelease,
  Publication,
  SpreadRelease,
} from '#domain/comparing/picture.ts';
import type { Hidden } from '#domain/comparing/hidden.ts';
import type { Bin } from '#domain/comparing/spread.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';

export type Wording = Pick<Instrument, 'id' | 'indicators' | 'sources' | 'pools'>;

export const HIDDEN: Hidden = { shown: 'none', because: 'would-single-out' };

/** When these publications were made, and with what. */
export function published({ id }: Pick<Instrument, 'id'>) {
  return { made: '2026-11-21', instrument: { id } } satisfies Partial<Publication>;
}

export function spreadOver(n: number, ...bins: readonly (readonly [number, number, number])[]) {
  const named = bins.map(([from, to, count]): Bin => ({ from, to, n: count }));
  return { shown: 'some', n, bins: named, someLeftOut: false } satisfies SpreadRelease;
}

/** About 45 services that spread over the middle, and lie elsewhere from indicator to indicator. */
const SPREADS: readonly SpreadRelease[] = [
  spreadOver(45, [1, 2.5, 10], [2.5, 3, 10], [3, 3.5, 15], [3.5, 5, 10]),
  spreadOver(45, [1, 3, 10], [3, 3.5, 20], [3.5, 4, 15], [4, 5, 10]),
  spreadOver(40, [1, 3.5, 20], [3.5, 5, 20]),
];

export function meanOver(n: number, mean: number): MeanRelease {
  return { shown: 'some', n, mean, someLeftOut: false };
}

/** One indicator of a picture; of its sources the last, and every pool, may not be shown. */
export function indicatorPicture(
  { sources, pools }: Pick<Instrument, 'sources' | 'pools'>,
  { id, number }: Pick<Indicator, 'id' | 'number'>,
  changes: Partial<IndicatorPicture> = {},
): IndicatorPicture {
  const mean = 2.9 + number / 10;
  const shown = sources.slice(0, -1);
  return {
    indicator: id,
    score: { mean: Number(mean.toFixed(1)), counted: shown.length, of: sources.length },
    spread: SPREADS[number % SPREADS.length] ?? HIDDEN,
    sources: [
      ...shown.map((source, at) => ({
        source: source.id,
        figure: meanOver(45 - 5 * at, Number((mean + at / 10).toFixed(1))),
      })),
      ...[...sources.slice(-1), ...pools].map((source) => ({ source: source.id, figure: HIDDEN })),
    ],
    viewpoints: [],
    parting: HIDDEN,
    action: HIDDEN,
    ...changes,
  };
}

/** A group of about 45 services, as it is published; with whatever a test wants different, by indicator. */
export function groupPicture(
  instrument: Wording,
  filter: Filter = {},
  changes: Readonly<Record<string, Partial<IndicatorPicture>>> = {},
): GroupPicture {
  const indicators = instrument.indicators.map((indicator) =>
    indicatorPicture(instrument, indicator, changes[indicator.id]),
  );
  return { filter, picture: { services: 45, indicators, coverage: [] } };
}
