import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { FileField } from '#ui/FileField.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { FilesToSave } from './FilesToSave.tsx';
import type { Taking } from './use-spreadsheet.ts';

interface ChooseStepProps {
  open: OpenReview;
  source: Source;
  problem: string | null;
  taking: Taking;
}

/** Choosing the file, or saving one to begin with. */
export function ChooseStep({ open, source, problem, taking }: ChooseStepProps) {
  return (
    <>
      <StepHeading takesFocus={taking.hasBegun}>Choose the file</StepHeading>
      <FileField
        label="A spreadsheet, or what came out of an online form"
        hint="Its name ends in .xlsx or .csv. You can also drop it onto this page. Microsoft Forms and KoboToolbox save such files."
        accept=".xlsx,.csv,.tsv,.txt"
        error={problem ?? undefined}
        onFiles={taking.open}
      />
      <Announcement urgent>{problem}</Announcement>
      <FilesToSave open={open} source={source} />
    </>
  );
}
