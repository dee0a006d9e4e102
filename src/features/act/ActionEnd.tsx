import type { Action } from '#domain/records/action.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { go, paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { useLastDeleted } from './last-deleted.ts';

interface ActionEndProps {
  reviewId: ReviewId;
  latest: () => Action;
}

/** On to the plan, with the action or without it. */
export function ActionEnd({ reviewId, latest }: ActionEndProps) {
  const deleteAction = useLastDeleted((last) => last.deleteAction);
  const remove = () => {
    // First away from here: an action that is gone has no screen.
    go(paths.act(reviewId));
    deleteAction(latest());
  };
  return (
    <>
      <p className="act-saved">There is nothing to send off: what you enter is saved as you go.</p>
      <ButtonGroup>
        <ButtonLink href={paths.act(reviewId)}>Back to the action plan</ButtonLink>
      </ButtonGroup>
      <Button kind="quiet" icon="bin" onClick={remove}>
        Delete this action
      </Button>
    </>
  );
}
