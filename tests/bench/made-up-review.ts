import { ReviewId, SheetId } from '#domain/records/ids.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { newReview, newSheet } from '#domain/records/new-records.ts';
import type { Response } from '#domain/records/response.ts';
import { RATINGS } from '#domain/records/response.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { seeded } from './seeded.ts';

/** A review of this many sheets, spread evenly over the sources; the same for the same seed. */
export function madeUpReview(instrument: Instrument, count: number, seed: number): ReviewRecords {
  const random = seeded(seed);
  const id = ReviewId.parse(uuid(random));
  const sheets = Array.from({ length: count }, (_, index): Sheet => {
    const source = instrument.sources[index % instrument.sources.length];
    if (source === undefined) throw new Error('The instrument has no sources');
    const blank = newSheet(id, source, [], SheetId.parse(uuid(random)));
    const responses = instrument.indicators.map((indicator) => [indicator.id, response(random)]);
    return { ...blank, responses: Object.fromEntries(responses) };
  });
  const review = newReview(instrument, 'Made-up service', { id, now: '2026-11-01T09:00:00.000Z' });
  return { review, sheets, reflections: [], actions: [] };
}

function response(random: () => number): Response {
  const example = random() < 0.3 ? 'An example of about the length that people write.' : '';
  const draw = random();
  if (draw < 0.04) return { state: 'unanswered', example };
  if (draw < 0.1) return { state: 'not-applicable', example };
  const rating = RATINGS[Math.floor(random() * RATINGS.length)] ?? 3;
  return { state: 'rated', rating, example };
}

/** Version 4 UUIDs from seeded numbers. */
export function seededUuids(seed: number): () => string {
  const random = seeded(seed);
  return () => uuid(random);
}

function uuid(random: () => number): string {
  const digit = (): string => Math.floor(random() * 16).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', digit);
}
