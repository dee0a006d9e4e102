import { KeepReview } from '#features/keep/KeepReview.tsx';
import { ShareScreen } from '#features/share/ShareScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ShareRoute = inReview(ShareScreen, (open) => ({
  open,
  keeping: <KeepReview open={open} />,
}));
