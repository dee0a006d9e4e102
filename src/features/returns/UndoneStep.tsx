import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Returning } from './use-returns.ts';

/** The review is as it was before. */
export function UndoneStep({ open, returning }: { open: OpenReview; returning: Returning }) {
  return (
    <>
      <StepHeading>Undone</StepHeading>
      <p>The review is as it was before. The files and messages have not been touched.</p>
      <ButtonGroup>
        <ButtonLink href={paths.review(open.review.id)}>Go to the review</ButtonLink>
        <Button kind="secondary" onClick={returning.startAgain}>
          Choose other files
        </Button>
      </ButtonGroup>
    </>
  );
}
