import { findSource } from '#domain/instrument/instrument.ts';
import { SourceScreen } from '#features/gather/SourceScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId: string };

export const SourceRoute = inReview(SourceScreen, (open, { sourceId }: Params) => {
  const source = findSource(open.instrument, sourceId);
  return source && { open, source };
});
