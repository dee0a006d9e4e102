import type { ReactNode } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Loading } from '#ui/Loading.tsx';
import { OpeningProblemPage } from './OpeningProblemPage.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { useOpenReview } from './use-open-review.ts';

export interface OpenedReviewProps {
  /** As it stands in the address: anything at all. */
  reviewId: string;
  children: (open: OpenReview) => ReactNode;
}

/** Opens the review an address names and hands it to a screen, or says why it cannot. */
export function OpenedReview({ reviewId, children }: OpenedReviewProps) {
  const opening = useOpenReview(reviewId);
  if (opening.state === 'loading') return <Loading />;
  if (opening.state === 'problem') return <OpeningProblemPage problem={opening.problem} />;
  return (
    <>
      {opening.unreadable.length > 0 && <UnreadableNotice records={opening.unreadable} />}
      {children(opening.open)}
    </>
  );
}
