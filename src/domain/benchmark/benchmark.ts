import * as z from 'zod/mini';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import { Day } from '#domain/records/dates.ts';
import { IndicatorId, SourceId } from '#domain/records/ids.ts';
import { Group } from './group.ts';
import { BenchmarkSpread, Services } from './spread.ts';

/** To what published means are rounded, in points of the scale. */
const MEANS_TO = 0.1;

/** From 1 to 5, to one decimal: anything finer was never published. */
const Mean = z.number().check(z.gte(1), z.lte(5), z.refine(isToOneDecimal));

/** The mean of the services that have a figure of this source. */
const SourceMean = z.strictObject({ n: Services, mean: Mean });

/** A group's score: the plain mean of its sources' means, and how many of the sources are in it. */
const GroupScore = z
  .strictObject({
    mean: z.nullable(Mean),
    counted: z.int().check(z.gte(0), z.lte(100)),
    of: z.int().check(z.gte(1), z.lte(100)),
  })
  .check(z.refine(({ mean, counted, of }) => counted <= of && (mean === null) === (counted === 0)));

/** What was published about one indicator. Null is what may not be said. */
const IndicatorBenchmark = z
  .strictObject({
    score: GroupScore,
    spread: z.nullable(BenchmarkSpread),
    sources: z.record(SourceId, z.nullable(SourceMean)),
  })
  .check(z.refine(isMadeOfWhatIsShown));
export type IndicatorBenchmark = z.infer<typeof IndicatorBenchmark>;

/**
 * What many services look like together, sent back to each of them: nothing about fewer than 10, and
 * nothing about any one. Strict on purpose: what is not named here can be in no benchmark.
 */
export const Benchmark = z
  .strictObject({
    /** When it was published. */
    made: Day,
    /** Of which the indicators and sources are. Its versions are the group's, where it names any. */
    instrument: z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/u)) }),
    group: Group,
    /** How many services there are in the group. */
    services: Services,
    /** What is held back, so that the file explains itself. There are no others. */
    rules: z.strictObject({
      minimum: z.literal(MINIMUM.publish),
      servicesRoundedTo: z.literal(ROUNDED_TO),
      meansRoundedTo: z.literal(MEANS_TO),
    }),
    indicators: z.record(IndicatorId, IndicatorBenchmark),
  })
  .check(z.refine(isWithinItsGroup));
export type Benchmark = z.infer<typeof Benchmark>;

/** The rules that every benchmark states. */
export const RULES: Benchmark['rules'] = {
  minimum: MINIMUM.publish,
  servicesRoundedTo: ROUNDED_TO,
  meansRoundedTo: MEANS_TO,
};

function isToOneDecimal(mean: number): boolean {
  return Number(mean.toFixed(1)) === mean;
}

/** A score has no number of services of its own: it stands on sources' means, and these have. */
function isMadeOfWhatIsShown({ score, sources }: IndicatorBenchmark): boolean {
  return score.counted <= Object.values(sources).filter((source) => source !== null).length;
}

/** Nothing is about more services than there are. */
export function isWithinItsGroup({ services, indicators }: WithinAGroup): boolean {
  return Object.values(indicators).every(({ spread, sources }) =>
    [spread, ...Object.values(sources)].every((part) => part === null || part.n <= services),
  );
}

type WithinAGroup = {
  readonly services: number;
  readonly indicators: Readonly<Record<string, IndicatorBenchmark>>;
};
