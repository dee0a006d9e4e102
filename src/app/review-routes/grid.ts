import { findSource } from '#domain/instrument/instrument.ts';
import { GridScreen } from '#features/gather/grid/GridScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId: string };

/** A source that only ever has one sheet has no grid. */
export const GridRoute = inReview(GridScreen, (open, { sourceId }: Params) => {
  const source = findSource(open.instrument, sourceId);
  return source && !source.single ? { open, source } : undefined;
});
