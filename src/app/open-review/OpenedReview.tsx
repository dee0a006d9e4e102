import { type ReactNode, useEffect } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Loading } from '#ui/Loading.tsx';
import { ConflictsNotice } from './ConflictsNotice.tsx';
import { lastOpened } from './last-opened.ts';
import { OpeningProblemPage } from './OpeningProblemPage.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { useOpenReview } from './use-open-review.ts';

export interface OpenedReviewProps {
  /** As it stands in the address: anything at all. */
  reviewId: string;
  /** The person is choosing between versions, and need not be told that there are some. */
  isChoosing?: boolean;
  children: (open: OpenReview) => ReactNode;
}

/** Opens the review an address names and hands it to a screen, or says why it cannot. */
export function OpenedReview({ reviewId, isChoosing = false, children }: OpenedReviewProps) {
  const opening = useOpenReview(reviewId);
  const open = opening.state === 'open' ? opening.open : null;
  useEffect(() => {
    if (open !== null) lastOpened.become(open);
  }, [open]);
  if (opening.state === 'loading') return <Loading />;
  if (opening.state === 'problem') return <OpeningProblemPage problem={opening.problem} />;
  return (
    <>
      {opening.unreadable.length > 0 && <UnreadableNotice records={opening.unreadable} />}
      {!isChoosing && <ConflictsNotice open={opening.open} />}
      {children(opening.open)}
    </>
  );
}
