import { useMemo } from 'react';
import { ReviewId } from '#domain/records/ids.ts';
import { useInstrument } from '#features/use-instrument.ts';
import { actionsOf } from '#storage/actions.ts';
import { type Live, useLive } from '#storage/live.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { reviewById } from '#storage/reviews.ts';
import { sheetsOf } from '#storage/sheets.ts';
import type { Stored } from '#storage/stored.ts';
import { withUnsaved } from '#storage/unsaved.ts';
import { useUnsaved } from '#storage/use-unsaved.ts';
import { type Opening, problem } from './opening.ts';

const NONE: Stored<never> = { records: [], unreadable: [] };

/**
 * Opens the review that an address names, and keeps it fresh as it changes. The parts are read
 * apart, so that a change to one does not read the others again.
 *
 * @param address the id as it stands in the URL: anything at all, so it is parsed first.
 */
export function useOpenReview(address: string): Opening {
  const id = useMemo(() => ReviewId.safeParse(address).data, [address]);
  const reviews = useLive(async () => (id ? reviewById(id) : NONE), [id]);
  const sheets = useLive(async () => (id ? sheetsOf(id) : NONE), [id]);
  const reflections = useLive(async () => (id ? reflectionsOf(id) : NONE), [id]);
  const actions = useLive(async () => (id ? actionsOf(id) : NONE), [id]);
  const review = reviews?.ok ? reviews.value.records[0] : undefined;
  const instrument = useInstrument(review);
  const unsaved = useUnsaved();

  return useMemo((): Opening => {
    const failure = firstFailure(reviews, sheets, reflections, actions);
    if (failure) return problem({ kind: 'storage', failure });
    if (!reviews?.ok || !sheets?.ok || !reflections?.ok || !actions?.ok) return LOADING;
    const [damaged] = reviews.value.unreadable;
    if (damaged) return problem({ kind: 'unreadable', record: damaged });
    if (!review) return problem({ kind: 'not-found' });
    if (review.deletedAt !== null) return problem({ kind: 'deleted', review });
    if (!instrument) return LOADING;
    if (!instrument.ok) return problem({ kind: instrument.error });
    const stored = {
      review,
      sheets: sheets.value.records,
      reflections: reflections.value.records,
      actions: actions.value.records,
    };
    const parts = [sheets.value, reflections.value, actions.value];
    return {
      state: 'open',
      open: { instrument: instrument.value, ...withUnsaved(stored, unsaved) },
      unreadable: parts.flatMap(({ unreadable }) => unreadable),
    };
  }, [reviews, sheets, reflections, actions, review, instrument, unsaved]);
}

const LOADING: Opening = { state: 'loading' };

function firstFailure(...parts: readonly Live<unknown>[]) {
  return parts.flatMap((part) => (part && !part.ok ? [part.error] : []))[0];
}
