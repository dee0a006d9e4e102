import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DoneNotice } from '#ui/DoneNotice.tsx';
import { Problem } from '#ui/Problem.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { addedInWords } from './count-words.ts';
import { type Lot, takenOf } from './lot.ts';
import type { Returning } from './use-returns.ts';

interface AddedStepProps {
  open: OpenReview;
  lot: Lot;
  problem: string | null;
  returning: Returning;
}

/** What was added, the way to it, and the way back for as long as this is shown. */
export function AddedStep({ open: { review }, lot, problem, returning }: AddedStepProps) {
  const isBusy = returning.busy !== null;
  return (
    <>
      <StepHeading>Added</StepHeading>
      <Problem sentence={problem} />
      <DoneNotice isBusy={isBusy} onUndo={() => returning.undo(lot)}>
        {addedInWords(lot)}
      </DoneNotice>
      {takenOf(lot).some(({ toChoose }) => toChoose > 0) && (
        <p>
          Some answers were changed in two places. Nothing is lost.{' '}
          <a href={paths.conflicts(review.id)}>Choose which to keep</a>
        </p>
      )}
      <p>
        The files and messages are still where they were. Keep them until these sheets are in a
        backup. Nobody can read them without this review.
      </p>
      <ButtonGroup>
        <ButtonLink href={paths.review(review.id)}>Go to the review</ButtonLink>
        <Button kind="quiet" aria-disabled={isBusy} onClick={returning.startAgain}>
          Add more sheets
        </Button>
      </ButtonGroup>
    </>
  );
}
