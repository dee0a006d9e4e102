import { useState } from 'react';
import { nextCycle } from '#domain/journey/next-cycle.ts';
import type { OpenReview, ReviewRecords } from '#domain/records/review-records.ts';
import { now } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
import { go, paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { added } from '#storage/change.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { save, saver } from '#storage/saving.ts';

/** Starts the review that follows this one, all of it or nothing, and goes there. */
export function useStartNext(open: OpenReview) {
  // The same records for every attempt: trying again never makes a second review.
  const [made, setMade] = useState<ReviewRecords | null>(null);
  const [isStarting, setIsStarting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function start(): Promise<void> {
    if (isStarting) return;
    setIsStarting(true);
    const next = made ?? (await makeNext(open));
    setMade(next);
    const isSaved = await saveWhole(next);
    setIsStarting(false);
    if (isSaved) go(paths.review(next.review.id));
    else setTrouble(whyNotSaved());
  }

  return { start, isStarting, trouble };
}

async function makeNext(open: OpenReview): Promise<ReviewRecords> {
  const instrument = await loadInstrument();
  if (!instrument.ok) throw new Error(instrument.error);
  return nextCycle(open, instrument.value, { ...fresh, now: now() });
}

/** In one transaction, and in the journal until it is through, as any other change is. */
function saveWhole({ review, actions }: ReviewRecords): Promise<boolean> {
  return save(added.review(review), ...actions.map(added.action));
}

function whyNotSaved(): string {
  const state = saver.state();
  return state.kind === 'failed' ? storageSentence(state.failure) : 'Please try again.';
}
