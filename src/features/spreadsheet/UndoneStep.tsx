import type { Source } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Taking } from './use-spreadsheet.ts';

interface UndoneStepProps {
  review: Review;
  source: Source;
  taking: Taking;
}

/** The sheets are as they were before the file was taken in. */
export function UndoneStep({ review, source, taking }: UndoneStepProps) {
  return (
    <>
      <StepHeading>Undone</StepHeading>
      <p>The sheets are as they were before. The file has not been touched.</p>
      <ButtonGroup>
        <ButtonLink href={paths.source(review.id, source.id)}>Go to {source.name}</ButtonLink>
        <Button kind="secondary" onClick={taking.startAgain}>
          Choose another file
        </Button>
      </ButtonGroup>
    </>
  );
}
