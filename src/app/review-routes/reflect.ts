import { findIndicator } from '#domain/instrument/instrument.ts';
import { ReflectScreen } from '#features/reflect/ReflectScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; indicatorId: string };

export const ReflectRoute = inReview(ReflectScreen, (open, { indicatorId }: Params) => {
  const indicator = findIndicator(open.instrument, indicatorId);
  return indicator && { open, indicator };
});
