import { useMemo } from 'react';
import { type LastReview, NO_LAST_REVIEW } from '#domain/records/last-review.ts';
import type { Review } from '#domain/records/review.ts';
import { storedLastReview } from '#storage/last-review.ts';
import { useLive } from '#storage/live.ts';
import { useInstrument } from './use-instrument.ts';

/** The review that this one was started from; undefined while it is being read. */
export function useLastReview({ follows }: Review): LastReview | undefined {
  const live = useLive(() => storedLastReview(follows), [follows]);
  const stored = live?.ok ? live.value : undefined;
  const here = stored?.kind === 'here' ? stored.records : undefined;
  const instrument = useInstrument(here?.review);
  return useMemo((): LastReview | undefined => {
    if (follows === null) return NO_LAST_REVIEW;
    if (live?.ok === false) return { kind: 'unreadable' };
    if (here === undefined) return stored?.kind === 'here' ? undefined : stored;
    if (instrument === undefined) return undefined;
    if (!instrument.ok) return { kind: 'unreadable' };
    return { kind: 'here', open: { ...here, instrument: instrument.value } };
  }, [follows, live, stored, here, instrument]);
}
