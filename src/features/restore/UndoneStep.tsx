import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Restoring } from './use-restore.ts';

/** Everything stands as it did before the file was opened. */
export function UndoneStep({ restoring }: { restoring: Restoring }) {
  return (
    <>
      <StepHeading>Undone</StepHeading>
      <p>Everything is as it was before. The file has not been touched.</p>
      <ButtonGroup>
        <ButtonLink href={paths.home}>Go to your reviews</ButtonLink>
        <Button kind="secondary" onClick={restoring.startAgain}>
          Choose another file
        </Button>
      </ButtonGroup>
    </>
  );
}
