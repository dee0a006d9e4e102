import { InviteScreen } from '#features/invite/InviteScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const InviteRoute = inReview(InviteScreen, (open) => ({ open }));
