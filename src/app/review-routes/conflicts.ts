import { ConflictsScreen } from '#features/conflicts/ConflictsScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ConflictsRoute = inReview(ConflictsScreen, (open) => ({ open }), 'is-choosing');
