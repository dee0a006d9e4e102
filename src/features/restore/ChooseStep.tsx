import { Announcement } from '#ui/Announcement.tsx';
import { FileField } from '#ui/FileField.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Restoring } from './use-restore.ts';

const ENDINGS = '.json,.age,.html';

interface ChooseStepProps {
  problem: string | null;
  restoring: Restoring;
}

/** Choosing the file, by a button or by dropping it anywhere on the page. */
export function ChooseStep({ problem, restoring }: ChooseStepProps) {
  const { hasBegun, open } = restoring;
  return (
    <>
      <StepHeading takesFocus={hasBegun}>Choose the file</StepHeading>
      <FileField
        label="A backup that was saved with this app"
        hint="Its name ends in .sri2.json, .sri2.json.age or .sri2.html. You can also drop it onto this page."
        accept={ENDINGS}
        error={problem ?? undefined}
        onFiles={open}
      />
      <Announcement urgent>{problem}</Announcement>
    </>
  );
}
