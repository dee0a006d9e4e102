import * as fc from 'fast-check';
import type { Filter } from '#domain/comparing/filters.ts';
import type { GroupPicture, IndicatorPicture, SpreadRelease } from '#domain/comparing/picture.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { HIDDEN, meanOver, spreadOver, type Wording } from './published-groups.ts';

/** A number of services as it is published, so that not more are in a part than in the whole. */
const anyServices = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 2, max: most / 5 }).map((fives) => 5 * fives);

const anyMean = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);

function anySpread(services: number): fc.Arbitrary<SpreadRelease> {
  const edges = fc.subarray([1.5, 2, 2.5, 3, 3.5, 4, 4.5]);
  const shown = fc.tuple(edges, anyServices(services)).chain(([between, n]) =>
    fc
      .array(anyServices(n), { minLength: between.length + 1, maxLength: between.length + 1 })
      .map((counts) => {
        const ends = [1, ...between, 5];
        const bins = counts.map((count, at) => [ends[at] ?? 1, ends[at + 1] ?? 5, count] as const);
        return spreadOver(n, ...bins);
      }),
  );
  return fc.oneof(fc.constant(HIDDEN), shown);
}

function anyIndicator(
  { sources, pools }: Wording,
  { id }: Indicator,
  services: number,
): fc.Arbitrary<IndicatorPicture> {
  const all = [...sources, ...pools];
  const figure = fc.oneof(
    fc.constant(HIDDEN),
    fc.tuple(anyServices(services), anyMean).map(([n, mean]) => meanOver(n, mean)),
  );
  const figures = fc.array(figure, { minLength: all.length, maxLength: all.length });
  return fc.tuple(figures, anySpread(services), anyMean).map(([own, spread, mean]) => {
    const counted = own.filter(({ shown }) => shown === 'some').length;
    return {
      indicator: id,
      score: { mean: counted === 0 ? null : mean, counted, of: all.length },
      spread,
      sources: all.map((source, at) => ({ source: source.id, figure: own[at] ?? HIDDEN })),
      viewpoints: [],
      parting: HIDDEN,
      action: HIDDEN,
    };
  });
}

/** Any group that may be published, with anything in it hidden. */
export function anyGroupPicture(instrument: Wording): fc.Arbitrary<GroupPicture> {
  const filter: fc.Arbitrary<Filter> = fc.constantFrom<Filter>(
    {},
    { setting: ['inpatient'], area: [] },
    { sector: ['nhs', null], quarter: ['2026-Q1', '2026-Q2'] },
    { area: ['lothian/midlothian'], size: ['20-49'], version: ['1'], programme: ['NORTH14'] },
  );
  return fc.tuple(filter, anyServices(500)).chain(([narrowed, services]) =>
    fc
      .tuple(...instrument.indicators.map((each) => anyIndicator(instrument, each, services)))
      .map((indicators) => ({
        filter: narrowed,
        picture: { services, indicators, coverage: [] },
      })),
  );
}
