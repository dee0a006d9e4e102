import type { Indicator, Source } from '#domain/instrument/instrument.ts';
import {
  type ExamplesLastTime,
  examplesLastTime,
  NO_EXAMPLES,
} from '#domain/journey/examples-last-time.ts';
import type { Review } from '#domain/records/review.ts';
import { ok } from '#domain/result.ts';
import { expected } from '#storage/expected.ts';
import { reviewById } from '#storage/reviews.ts';
import { sheetsOfSource } from '#storage/sheets.ts';

/**
 * What the last review's documents showed, if this device has it and nobody has deleted it. It is
 * there to help: where it cannot be read, the sheet opens without it.
 */
export async function readLastTime(
  { follows }: Review,
  source: Source,
  indicators: readonly Indicator[],
): Promise<ExamplesLastTime> {
  if (follows === null || source.kind !== 'written') return NO_EXAMPLES;
  const read = await expected(async () =>
    ok(await Promise.all([reviewById(follows), sheetsOfSource(follows, source.id)])),
  );
  if (!read.ok) return NO_EXAMPLES;
  const [reviews, sheets] = read.value;
  const isHere = reviews.records.some(({ deletedAt }) => deletedAt === null);
  return isHere ? examplesLastTime(source, indicators, sheets.records) : NO_EXAMPLES;
}
