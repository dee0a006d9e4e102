import { ReviewReminder } from '#features/keep/reminder/ReviewReminder.tsx';
import { ReviewScreen } from '#features/reviews/ReviewScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ReviewRoute = inReview(ReviewScreen, (open) => ({
  open,
  reminder: <ReviewReminder records={open} />,
}));
