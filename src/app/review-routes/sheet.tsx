import { useCallback, useEffect } from 'react';
import { arrival } from '#features/gather/arrival.ts';
import { loadSheetEntry } from '#features/gather/load-sheet-entry.ts';
import { SheetScreen } from '#features/gather/SheetScreen.tsx';
import { useLoaded } from '#features/use-loaded.ts';
import { Loading } from '#ui/Loading.tsx';
import { NotFound } from '../NotFound.tsx';
import { keepInMind } from '../open-review/keep-in-mind.ts';
import { OpeningProblemPage } from '../open-review/OpeningProblemPage.tsx';

export interface SheetRouteProps {
  /** As they stand in the address: anything at all. */
  reviewId: string;
  sourceId: string;
  sheetId: string;
}

/**
 * Reads a sheet once and hands it to its screen. Not live, unlike the other screens of a review:
 * while a person types, their form is what is true, and nothing may change it under their hands.
 */
export function SheetRoute({ reviewId, sourceId, sheetId }: SheetRouteProps) {
  const load = useCallback(
    () => loadSheetEntry(reviewId, sourceId, sheetId),
    [reviewId, sourceId, sheetId],
  );
  const loaded = useLoaded(load);
  const isMissing = loaded?.ok === false;
  const review = loaded?.ok ? loaded.value.review : null;
  // The sheet's own screen reads no more than it needs; what else there is has to be known, too.
  useEffect(() => {
    if (review !== null) void keepInMind(review);
  }, [review]);
  // Keys that were meant for this sheet are the page's own again.
  useEffect(() => {
    if (isMissing) arrival.giveUp();
  }, [isMissing]);
  if (!loaded) return <Loading />;
  if (loaded.ok) return <SheetScreen entry={loaded.value} />;
  const problem = loaded.error;
  const isWithinReview = problem.kind === 'not-found' && problem.what !== 'review';
  return isWithinReview ? <NotFound /> : <OpeningProblemPage problem={problem} />;
}
