import type { Instrument } from '#domain/instrument/instrument.ts';
import { planFor } from './progress.ts';
import type { Review } from '#domain/records/review.ts';
import { sum } from '#domain/scoring/tally.ts';

/**
 * The longest that gathering should take, in minutes, from the sources whose guidance gives a
 * time: that time for the recommended number of sheets, and as much less or more for another
 * number. Sources without a time, such as talks with people, count nothing; 0 when none has one.
 */
export function gatheringMinutes(instrument: Instrument, review: Review): number {
  const times = instrument.sources.map((source) => {
    const { included, intended } = planFor(review, source);
    if (!included || source.minutes === null) return 0;
    return source.single ? source.minutes : (source.minutes * intended) / source.recommended;
  });
  return sum(times);
}

/** Minutes to the nearest half hour and never less than one: a plan needs no more than that. */
export function nearestHalfHour(minutes: number): number {
  return Math.max(1, Math.round(minutes / 30)) * 30;
}
