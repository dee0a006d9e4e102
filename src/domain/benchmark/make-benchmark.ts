import { DIMENSIONS, type Filter } from '#domain/comparing/filters.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import type { GroupPicture, IndicatorPicture, Publication } from '#domain/comparing/picture.ts';
import { Benchmark, RULES } from './benchmark.ts';

/**
 * A published group as it is sent back to services. Each member is named here one by one, never
 * spread: of a picture, only this goes. Null where nothing of the group may be published.
 *
 * @throws where the picture breaks the rules of publishing: that is a bug, and makes no file.
 */
export function makeBenchmark(
  { filter, picture }: GroupPicture,
  { made, instrument }: Pick<Publication, 'made' | 'instrument'>,
): Benchmark | null {
  const isTooSmall = picture.services < MINIMUM.publish;
  if (isTooSmall || picture.indicators.every(isHidden)) return null;
  return Benchmark.parse({
    made,
    instrument: { id: instrument.id },
    group: groupOf(filter),
    services: picture.services,
    rules: RULES,
    indicators: Object.fromEntries(
      picture.indicators.map((each) => [each.indicator, indicatorOf(each)]),
    ),
  });
}

function isHidden({ score, spread }: IndicatorPicture): boolean {
  return score.mean === null && spread.shown === 'none';
}

/** Without the dimensions that take in all. */
function groupOf(filter: Filter): Filter {
  const narrowed = DIMENSIONS.map((name) => [name, filter[name] ?? []] as const);
  return Object.fromEntries(narrowed.filter(([, values]) => values.length > 0));
}

/** As an unchecked value: the schema has the last word. */
function indicatorOf({ score, spread, sources }: IndicatorPicture): unknown {
  const { mean, counted, of } = score;
  return {
    score: { mean, counted, of },
    spread:
      spread.shown === 'none'
        ? null
        : { n: spread.n, bins: spread.bins.map(({ from, to, n }) => ({ from, to, n })) },
    sources: Object.fromEntries(
      sources.map(({ source, figure }) => [
        source,
        figure.shown === 'none' ? null : { n: figure.n, mean: figure.mean },
      ]),
    ),
  };
}
