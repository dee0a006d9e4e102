import type { Filter } from '#domain/comparing/filters.ts';
import type {
  ChangesPicture,
  GroupPicture,
  GroupScore,
  IndicatorPicture,
  MeanRelease,
  Picture,
  Publication,
  SpreadRelease,
} from '#domain/comparing/picture.ts';
import type { Hidden } from '#domain/comparing/hidden.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import type { SourceId } from '#domain/records/ids.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { meanOf } from '#domain/scoring/tally.ts';

/** The numbers that a figure would have, were it shown: they must be found in no document. */
export const SECRET = { n: 7331, mean: 4.7331 } as const;

/** A hidden figure that still has its numbers, as a careless maker might leave them in. */
export function hidden(because: Hidden['because'] = 'too-few'): Hidden {
  const careless = {
    shown: 'none',
    because,
    ...SECRET,
    bins: [{ from: 1, to: 5, n: SECRET.n }],
  } as const;
  return careless;
}

/** A mean of some services; a lower one for each later indicator, so that they can be told apart. */
export function aMean(mean: number, n = 40, someLeftOut = false): MeanRelease {
  return { shown: 'some', n, mean: Number(oneDecimal(mean)), someLeftOut };
}

/** Numbers of services between these points of a scale, or classes: one more point than numbers. */
export function aSpread(points: readonly number[], numbers: readonly number[]): SpreadRelease {
  const bins = numbers.map((n, at) => ({ from: points[at] ?? 0, to: points[at + 1] ?? 0, n }));
  return { shown: 'some', n: total(numbers), bins, someLeftOut: false };
}

/** What may be seen of a group in which all can be shown. */
export function aPicture(instrument: Instrument, level = 4.2, services = 120): Picture {
  return {
    services,
    indicators: instrument.indicators.map((indicator) =>
      anIndicator(instrument, indicator, level, (of120) => shareOf(services, of120)),
    ),
    coverage: instrument.sources.map(({ id }, at) => ({
      source: id,
      services: coverageOf(services, shareOf(services, 10 + 10 * at)),
    })),
  };
}

/** Of so many services, as many as these are of 120: rounded, and enough to be published. */
function shareOf(services: number, of120: number): number {
  return Math.max(10, 5 * Math.round((services * of120) / 600));
}

function coverageOf(services: number, without: number): SpreadRelease {
  return services - without < 10
    ? aSpread([0, 2], [services])
    : aSpread([0, 1, 2], [without, services - without]);
}

function anIndicator(
  instrument: Instrument,
  { id, number }: Indicator,
  level: number,
  many: (of120: number) => number,
): IndicatorPicture {
  const sources = sourcesOf(instrument).map((source, at) => ({
    source,
    figure: aMean(Math.max(1, level - 0.17 * number + 0.1 * at), many(80 - 5 * at), at === 1),
  }));
  return {
    indicator: id,
    score: scoreOf(sources),
    spread: aSpread([1, 2.5, 3.5, 4, 5], [20, 45, 30, 25].map(many)),
    sources,
    viewpoints: viewpointsOf(instrument, sources),
    parting: aSpread([0, 1, 2], [100 - 5 * number, 10 + 5 * number].map(many)),
    action: aSpread([0, 1, 2, 4], [70 - 5 * number, 20 + 5 * number, 25].map(many)),
  };
}

function viewpointsOf({ viewpoints, sources }: Instrument, own: IndicatorPicture['sources']) {
  return viewpoints.map(({ id }) => {
    const ids = sources.flatMap((source) => (source.viewpoint === id ? source.id : []));
    return { viewpoint: id, score: scoreOf(own.filter(({ source }) => ids.includes(source))) };
  });
}

function scoreOf(sources: IndicatorPicture['sources']): GroupScore {
  const means = sources.flatMap(({ figure }) => (figure.shown === 'some' ? figure.mean : []));
  const mean = meanOf(means);
  return {
    mean: mean === null ? null : Number(oneDecimal(mean)),
    counted: means.length,
    of: sources.length,
  };
}

/** Changes of which the first tell something, one of them for the worse, and the others do not. */
export function changesIn(instrument: Instrument, quarter: string | null = null): ChangesPicture {
  return {
    quarter,
    indicators: instrument.indicators.map(({ id, number }) => ({
      indicator: id,
      score: { mean: [0, 0.6, -0.5, 0.4][number] ?? 0.1, counted: 2, of: 7 },
      sources: sourcesOf(instrument).map((source, at) => ({
        source,
        change:
          at < 2 ? { shown: 'some', n: 15 + 10 * at, mean: 0.4, someLeftOut: at === 1 } : hidden(),
      })),
    })),
  };
}

/** One group in which everything can be shown, and what changed in it. */
export function aPublication(instrument: Instrument, more: Partial<Publication> = {}): Publication {
  return {
    made: '2026-11-22',
    instrument: { id: instrument.id },
    groups: [aGroup(instrument)],
    changes: [
      changesIn(instrument),
      ...['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((it) => changesIn(instrument, it)),
    ],
    ...more,
  };
}

export function aGroup(
  instrument: Instrument,
  filter: Filter = {},
  picture = aPicture(instrument),
): GroupPicture {
  return { filter, picture };
}

/** One small group of which next to nothing can be shown, and every reason for it. */
export function mostlyHidden(instrument: Instrument): Publication {
  const picture = hiddenIn(aPicture(instrument, 3.4, 15));
  const filter = { setting: ['crisis'], area: ['lothian', 'fife'], quarter: ['2026-Q3'] };
  const changes = changesIn(instrument);
  const nothing = changes.indicators.map((one) => ({
    ...one,
    score: { mean: null, counted: 0, of: 7 },
    sources: one.sources.map(({ source }) => ({ source, change: hidden('would-single-out') })),
  }));
  return aPublication(instrument, {
    groups: [{ filter, picture }],
    changes: [{ quarter: null, indicators: nothing }],
  });
}

/** The same picture with what is said of all but the first indicator, and most of that, hidden. */
function hiddenIn({ services, indicators, coverage }: Picture): Picture {
  const reasons = ['too-few', 'would-single-out', 'trouble'] as const;
  return {
    services,
    indicators: indicators.map((one, at) => {
      const because = reasons[at % 3];
      const sources = one.sources.map((it, place) =>
        at === 0 && place === 0 ? it : { ...it, figure: hidden(because) },
      );
      const ofThese = sources.slice(0, one.viewpoints[0]?.score.of);
      const viewpoints = one.viewpoints.map(({ viewpoint, score }, place) => ({
        viewpoint,
        score: place === 0 ? scoreOf(ofThese) : { mean: null, counted: 0, of: score.of },
      }));
      const score = scoreOf(sources);
      return {
        ...one,
        sources,
        viewpoints,
        score,
        spread: at === 0 ? aSpread([1, 5], [15]) : hidden(because),
        parting: at === 0 ? aSpread([0, 2], [15]) : hidden(because),
        action: hidden(because),
      };
    }),
    coverage: coverage.map(({ source }) => ({ source, services: hidden('would-single-out') })),
  };
}

/** Community teams and inpatient wards side by side. */
export function twoGroups(instrument: Instrument): Publication {
  const wards = aPicture(instrument, 3.6, 25);
  return aPublication(instrument, {
    groups: [
      aGroup(instrument, { setting: ['community'] }, aPicture(instrument, 4.4, 75)),
      aGroup(
        instrument,
        { setting: ['inpatient'] },
        {
          ...wards,
          indicators: wards.indicators.map((one) => ({
            ...one,
            spread: aSpread([1, 3, 5], [10, 15]),
            parting: hidden('would-single-out'),
            action: hidden(),
          })),
        },
      ),
    ],
  });
}

function sourcesOf({ sources, pools }: Instrument): readonly SourceId[] {
  return [...sources, ...pools].map(({ id }) => id);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
