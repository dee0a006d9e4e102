import { SummaryScreen } from '#features/summary/SummaryScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const SummaryRoute = inReview(SummaryScreen, (open) => ({ open }));
