import type { IndicatorId } from '#domain/records/ids.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import { blankReflection, hasReflection, type Reflection } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';

/** What the team has written about an indicator; a blank one before anybody has. */
export function reflectionOn(
  { review, reflections }: Pick<ReviewRecords, 'review' | 'reflections'>,
  indicator: IndicatorId,
): Reflection {
  const written = reflections.find(({ indicatorId }) => indicatorId === indicator);
  return written ?? blankReflection(review.id, indicator);
}

/** The first indicator that nothing has been written about; null when all have been. */
export function nextToReflectOn(
  { indicators }: Pick<Instrument, 'indicators'>,
  reflections: readonly Reflection[],
): Indicator | null {
  const done = new Set(reflections.filter(hasReflection).map(({ indicatorId }) => indicatorId));
  return indicators.find(({ id }) => !done.has(id)) ?? null;
}
