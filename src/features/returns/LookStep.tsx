import type { OpenReview } from '#domain/records/review-records.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Problem } from '#ui/Problem.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { addLabel, lotInWords, sourcesInWords } from './count-words.ts';
import { type Lot, takenOf } from './lot.ts';
import { LotRows } from './LotRows.tsx';
import { ReturnFields } from './ReturnFields.tsx';
import { isTold } from './row-words.ts';
import type { Returning } from './use-returns.ts';

interface LookStepProps {
  open: OpenReview;
  lot: Lot;
  problem: string | null;
  returning: Returning;
}

/** What would be added, what would not be and why; nothing has been added yet. */
export function LookStep({ open, lot, problem, returning }: LookStepProps) {
  const taken = takenOf(lot);
  const told = lot.rows.filter(isTold);
  const isBusy = returning.busy !== null;
  return (
    <>
      <StepHeading>What would be added</StepHeading>
      <Problem sentence={problem} />
      <p className="returns-sum">{lotInWords(lot)}</p>
      {taken.some(({ kind }) => kind === 'new') && <p>{sourcesInWords(lot, open.instrument)}</p>}
      <p>Nothing has been changed so far.</p>
      {told.length > 0 && (
        <section aria-labelledby="returns-told">
          <h3 id="returns-told">What to know</h3>
          <LotRows open={open} lot={lot} rows={told} />
        </section>
      )}
      {told.length < lot.rows.length && (
        <Disclosure summary="Everything that came, one by one">
          <LotRows open={open} lot={lot} rows={lot.rows} />
        </Disclosure>
      )}
      <ButtonGroup>
        {taken.length > 0 && (
          <Button aria-disabled={isBusy} onClick={() => returning.add(lot)}>
            {addLabel(lot)}
          </Button>
        )}
        <Button kind="quiet" aria-disabled={isBusy} onClick={returning.startAgain}>
          Start again with other files
        </Button>
      </ButtonGroup>
      <Disclosure summary="More files or codes">
        <ReturnFields problem={null} returning={returning} />
      </Disclosure>
    </>
  );
}
