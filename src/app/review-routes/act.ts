import { ActScreen } from '#features/act/ActScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ActRoute = inReview(ActScreen, (open) => ({ open }));
