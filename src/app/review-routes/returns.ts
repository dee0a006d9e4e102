import { ReturnsScreen } from '#features/returns/ReturnsScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ReturnsRoute = inReview(ReturnsScreen, (open) => ({ open }));
