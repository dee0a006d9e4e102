import { findSource } from '#domain/instrument/instrument.ts';
import { AgainScreen } from '#features/gather/again/AgainScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId: string };

/** A source that only ever has one sheet has no grid, and nothing to check there. */
export const GridAgainRoute = inReview(AgainScreen, (open, { sourceId }: Params) => {
  const source = findSource(open.instrument, sourceId);
  return source && !source.single ? { open, source } : undefined;
});
