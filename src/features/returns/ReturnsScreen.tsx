import { unreachable } from '#domain/never.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { BusyStatus } from '#ui/BusyStatus.tsx';
import { DropZone } from '#ui/DropZone.tsx';
import { Page } from '#ui/Page.tsx';
import { AddedStep } from './AddedStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { LookStep } from './LookStep.tsx';
import { BUSY_WORDS } from './returns-step.ts';
import { UndoneStep } from './UndoneStep.tsx';
import { type Returning, useReturns } from './use-returns.ts';
import './returns.css';

/** Sheets that people filled in on devices of their own: drop them, look, add them all at once. */
export function ReturnsScreen({ open }: { open: OpenReview }) {
  const returning = useReturns(open);
  const { step, busy } = returning;
  return (
    <Page
      title="Add sheets that were sent back"
      caption={open.review.service.name}
      lead="All at once, in any order. You will see what is in them, and what cannot be used, before anything is added."
      back={{ href: paths.review(open.review.id), label: 'Back to the review' }}
    >
      {/* What was added can be undone for as long as it shows: a slip of the mouse must not end that. */}
      <DropZone onFiles={returning.open} isClosed={step.at === 'added'}>
        <CurrentStep open={open} returning={returning} />
        <BusyStatus words={busy && BUSY_WORDS[busy]} />
      </DropZone>
    </Page>
  );
}

function CurrentStep({ open, returning }: { open: OpenReview; returning: Returning }) {
  const { step } = returning;
  switch (step.at) {
    case 'choose':
      return <ChooseStep open={open} problem={step.problem} returning={returning} />;
    case 'look':
      // A key, so that more of them are told from its heading on.
      return <LookStep key={step.lot.came.length} {...step} open={open} returning={returning} />;
    case 'added':
      return <AddedStep {...step} open={open} returning={returning} />;
    case 'undone':
      return <UndoneStep open={open} returning={returning} />;
    default:
      return unreachable(step);
  }
}
