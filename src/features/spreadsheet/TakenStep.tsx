import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DoneNotice } from '#ui/DoneNotice.tsx';
import { Problem } from '#ui/Problem.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { SpreadsheetStep } from './spreadsheet-step.ts';
import type { Taking } from './use-spreadsheet.ts';

interface TakenStepProps {
  open: OpenReview;
  source: Source;
  taking: Taking;
  step: Extract<SpreadsheetStep, { readonly at: 'taken' }>;
}

/** What was added, the way to it, and the way back for as long as this is shown. */
export function TakenStep({ open, source, taking, step }: TakenStepProps) {
  const { sheets, problem } = step;
  return (
    <>
      <StepHeading>Added</StepHeading>
      <Problem sentence={problem} />
      <DoneNotice isBusy={taking.busy !== null} onUndo={() => taking.undo(step)}>
        {`${sheetsInWords(source, sheets.length)} ${sheets.length === 1 ? 'was' : 'were'} added.`}
      </DoneNotice>
      <p>
        The file on your computer is still there. If it holds names or e-mail addresses, delete it
        once you no longer need it.
      </p>
      <ButtonGroup>
        <ButtonLink href={paths.source(open.review.id, source.id)}>Go to {source.name}</ButtonLink>
        <Button kind="quiet" aria-disabled={taking.busy !== null} onClick={taking.startAgain}>
          Choose another file
        </Button>
      </ButtonGroup>
    </>
  );
}
