import { useMemo, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { Problem } from '#ui/Problem.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { AlreadyHere } from './AlreadyHere.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { OpenedSpreadsheet } from './opened-spreadsheet.ts';
import { ReadThrough } from './ReadThrough.tsx';
import { SheetsPreview } from './SheetsPreview.tsx';
import { takingPlan } from './taking-plan.ts';
import type { Taking } from './use-spreadsheet.ts';
import { WrongSource } from './WrongSource.tsx';

interface LookStepProps {
  open: OpenReview;
  source: Source;
  file: OpenedSpreadsheet;
  problem: string | null;
  taking: Taking;
}

/** What would be added, what would not be and why; nothing has been added yet. */
export function LookStep({ open, source, file, problem, taking }: LookStepProps) {
  const [withThoseHere, setWithThoseHere] = useState(false);
  const { instrument, sheets: sheetsHere } = open;
  const { table } = file.spreadsheet;
  const plan = useMemo(
    () => takingPlan(table, file.matching, { instrument, source }, sheetsHere),
    [table, file.matching, instrument, source, sheetsHere],
  );
  // A file that was taken in before has nothing new in it, whatever became of its sheets since.
  const doubtful = file.isAgain ? new Set(plan.sheets) : plan.here;
  const sheets = plan.sheets.filter((sheet) => withThoseHere || !doubtful.has(sheet));
  const words = sheetsInWords(source, sheets.length);
  const isBusy = taking.busy !== null;
  return (
    <>
      <StepHeading>What would be added</StepHeading>
      <Problem sentence={problem} />
      <WrongSource open={open} source={source} headers={table.headers} />
      <p>
        <span className="spreadsheet-name">{file.name}</span>
        {`: ${sheets.length === 0 ? `no ${source.sheet.many}` : words} would be added. Nothing has been changed so far.`}
      </p>
      <AlreadyHere
        source={source}
        isAgain={file.isAgain}
        count={doubtful.size}
        isWith={withThoseHere}
        onChange={setWithThoseHere}
      />
      <LeftOut source={source} file={file} plan={plan} />
      <ReadThrough noticed={plan.noticed} />
      <SheetsPreview open={open} source={source} sheets={sheets} />
      <ButtonGroup>
        {sheets.length > 0 && (
          <Button aria-disabled={isBusy} onClick={() => taking.takeIn(file, sheets)}>
            {`Add ${words}`}
          </Button>
        )}
        <Button kind="secondary" aria-disabled={isBusy} onClick={() => taking.match(file)}>
          Match the columns yourself
        </Button>
        <Button kind="quiet" aria-disabled={isBusy} onClick={taking.startAgain}>
          Choose another file
        </Button>
      </ButtonGroup>
    </>
  );
}
