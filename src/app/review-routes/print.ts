import { findSource } from '#domain/instrument/instrument.ts';
import { PrintScreen } from '#features/gather/print/PrintScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId: string };

export const PrintRoute = inReview(PrintScreen, (open, { sourceId }: Params) => {
  const source = findSource(open.instrument, sourceId);
  return source && { open, source };
});
