import { useId } from 'react';
import type { UseFormHandleSubmit } from 'react-hook-form';
import type { Contribution } from '#domain/contribution/contribution.ts';
import type { WithdrawalCode } from '#domain/contribution/withdrawal.ts';
import type { Review } from '#domain/records/review.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { ContributeValues } from './contribute-values.ts';
import { keptIdentity } from './identity.ts';
import { SavedOutcome } from './SavedOutcome.tsx';
import { useSaveContribution } from './use-save-contribution.ts';
import { WithdrawalPanel } from './WithdrawalPanel.tsx';

interface SaveContributionProps {
  review: Review;
  contribution: Contribution;
  code: WithdrawalCode;
  /** Lets the press of the button through where the form has nothing wrong in it. */
  checked: UseFormHandleSubmit<ContributeValues>;
}

/** The file itself, and then the way to take it back. */
export function SaveContribution({ review, contribution, code, checked }: SaveContributionProps) {
  const heading = useId();
  const { saved, saveThis } = useSaveContribution(review);
  const kept = keptIdentity(review);
  const isBusy = saved.kind === 'saving';
  const press = checked(() => saveThis(contribution, code));
  return (
    <section className="contribute-section" aria-labelledby={heading}>
      <h2 id={heading}>Save it</h2>
      {review.isExample ? (
        <Notice>
          This review is made up, and so no contribution of it can be saved: it would stand beside
          those of real services. In a review of your own, the button to save is here.
        </Notice>
      ) : (
        <>
          <p>
            You can still change your mind afterwards: save a corrected one, which takes the place
            of this, or take it back with a code that only your service gets.
          </p>
          <Button aria-disabled={isBusy} onClick={() => !isBusy && void press()}>
            {kept === null ? 'Save the contribution' : `Save edition ${contribution.edition}`}
          </Button>
          <SavedOutcome saved={saved} />
        </>
      )}
      {kept !== null && <WithdrawalPanel identity={kept} />}
    </section>
  );
}
