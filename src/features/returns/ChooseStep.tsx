import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { ReturnFields } from './ReturnFields.tsx';
import type { Returning } from './use-returns.ts';

interface ChooseStepProps {
  open: OpenReview;
  problem: string | null;
  returning: Returning;
}

/** The two ways in which a sheet comes back: as a file, or as a code within a message. */
export function ChooseStep({ open: { review }, problem, returning }: ChooseStepProps) {
  const hasInvited = Object.keys(review.returnKeys).length > 0;
  return (
    <>
      <StepHeading takesFocus={returning.hasBegun}>Choose the sheets</StepHeading>
      {!hasInvited && (
        <Notice>
          Nobody has been invited to this review from this device yet.{' '}
          <a href={paths.invite(review.id)}>Invite people</a>
        </Notice>
      )}
      <ReturnFields problem={problem} returning={returning} />
      <Announcement urgent>{problem}</Announcement>
    </>
  );
}
