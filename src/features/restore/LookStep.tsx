import { counted } from '#domain/words/counted.ts';
import { paths } from '#features/paths.ts';
import { isChange } from '#storage/restore-plan.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import type { OpenedFile } from './open-file.ts';
import { Problem } from '#ui/Problem.tsx';
import { ReviewInFile } from './ReviewInFile.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Restoring } from './use-restore.ts';

interface LookStepProps {
  file: OpenedFile;
  problem: string | null;
  restoring: Restoring;
}

const madeOn = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** What is in the file and what would happen, review by review; nothing has happened yet. */
export function LookStep({ file, problem, restoring }: LookStepProps) {
  const { reviews } = file.plan;
  return (
    <>
      <StepHeading>What is in this file</StepHeading>
      <Problem sentence={problem} />
      <p>
        <span className="restore-name">{file.name}</span>
        {`, saved on ${madeOn.format(new Date(file.madeAt))}. Nothing has been changed so far.`}
      </p>
      {reviews.length === 0 && <p>There is no review in it.</p>}
      <ul className="restore-reviews" role="list">
        {reviews.map((plan) => (
          <ReviewInFile key={plan.review.id} plan={plan} />
        ))}
      </ul>
      <NextStep file={file} restoring={restoring} />
    </>
  );
}

function NextStep({ file, restoring }: Omit<LookStepProps, 'problem'>) {
  const { busy, takeIn, startAgain } = restoring;
  const changes = file.plan.reviews.filter(isChange).length;
  const another = (
    <Button kind="quiet" aria-disabled={busy !== null} onClick={startAgain}>
      Choose another file
    </Button>
  );
  if (changes > 0) {
    return (
      <ButtonGroup>
        <Button aria-disabled={busy !== null} onClick={() => takeIn(file)}>
          {`Restore ${counted(changes, 'review')}`}
        </Button>
        {another}
      </ButtonGroup>
    );
  }
  return (
    <>
      <p>Everything in this file is on this device already, so there is nothing to restore.</p>
      <ButtonGroup>
        <ButtonLink href={paths.home}>Go to your reviews</ButtonLink>
        {another}
      </ButtonGroup>
    </>
  );
}
