import type { Source } from '#domain/instrument/instrument.ts';
import { unreachable } from '#domain/never.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { BusyStatus } from '#ui/BusyStatus.tsx';
import { DropZone } from '#ui/DropZone.tsx';
import { Page } from '#ui/Page.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { LookStep } from './LookStep.tsx';
import { MatchStep } from './MatchStep.tsx';
import { BUSY_WORDS } from './spreadsheet-step.ts';
import { TakenStep } from './TakenStep.tsx';
import { UndoneStep } from './UndoneStep.tsx';
import { type Taking, useSpreadsheet } from './use-spreadsheet.ts';
import './spreadsheet.css';

interface SpreadsheetScreenProps {
  open: OpenReview;
  source: Source;
}

/** Sheets from a spreadsheet or an online form: choose it, match its columns, look, take it in. */
export function SpreadsheetScreen({ open, source }: SpreadsheetScreenProps) {
  // A key, so that a file which was opened for one source is never taken in for another.
  return <SpreadsheetFor key={source.id} open={open} source={source} />;
}

function SpreadsheetFor({ open, source }: SpreadsheetScreenProps) {
  const { instrument, review } = open;
  const taking = useSpreadsheet({ instrument, reviewId: review.id, source });
  // What was taken in can be undone for as long as it shows: a slip of the mouse must not end that.
  const isTaken = taking.step.at === 'taken';
  return (
    <Page
      title="From a spreadsheet or an online form"
      caption={source.name}
      lead="You will see what is in the file, and what is left out, before anything is added."
      back={{ href: paths.source(review.id, source.id), label: `Back to ${source.name}` }}
    >
      <DropZone onFiles={taking.open} isClosed={isTaken}>
        <CurrentStep open={open} source={source} taking={taking} />
        <BusyStatus words={taking.busy && BUSY_WORDS[taking.busy]} />
      </DropZone>
    </Page>
  );
}

type CurrentStepProps = SpreadsheetScreenProps & { taking: Taking };

function CurrentStep({ open, source, taking }: CurrentStepProps) {
  const { step } = taking;
  switch (step.at) {
    case 'choose':
      return <ChooseStep {...{ open, source, taking }} problem={step.problem} />;
    case 'match':
      return <MatchStep {...{ open, source, taking }} file={step.file} />;
    case 'look':
      return <LookStep {...{ open, source, taking }} file={step.file} problem={step.problem} />;
    case 'taken':
      return <TakenStep {...{ open, source, taking, step }} />;
    case 'undone':
      return <UndoneStep review={open.review} source={source} taking={taking} />;
    default:
      return unreachable(step);
  }
}
