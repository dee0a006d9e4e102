import { NextScreen } from '#features/reviews/next/NextScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const NextRoute = inReview(NextScreen, (open) => ({ open }));
