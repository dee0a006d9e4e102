import { useCallback } from 'react';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import type { Result } from '#domain/result.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { useLoaded } from './use-loaded.ts';

type Loaded = Result<Instrument, 'unknown-instrument'>;

/** The words that a review was made with; undefined while they are being fetched. */
export function useInstrument(review: Review | undefined): Loaded | undefined {
  const id = review?.instrument.id;
  const version = review?.instrument.version;
  const load = useCallback(
    async () =>
      id === undefined || version === undefined ? undefined : loadInstrument({ id, version }),
    [id, version],
  );
  return useLoaded<Loaded | undefined>(load);
}
