import { ActionScreen } from '#features/act/ActionScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; actionId: string };

export const ActionRoute = inReview(ActionScreen, (open, { actionId }: Params) => {
  const action = open.actions.find(({ id }) => id === actionId);
  return action && { open, action };
});
