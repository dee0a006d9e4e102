import { ContributeScreen } from '#features/contribute/ContributeScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ContributeRoute = inReview(ContributeScreen, (open) => ({ open }));
