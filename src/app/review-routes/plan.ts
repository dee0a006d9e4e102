import { PlanScreen } from '#features/plan/PlanScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const PlanRoute = inReview(PlanScreen, (open) => ({ open }));
