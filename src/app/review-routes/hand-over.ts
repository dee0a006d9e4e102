import { findSource } from '#domain/instrument/instrument.ts';
import { HandOverScreen } from '#features/take-part/handed-over/start/HandOverScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId: string };

export const HandOverRoute = inReview(HandOverScreen, (open, { sourceId }: Params) => {
  const source = findSource(open.instrument, sourceId);
  return source && { open, source };
});
