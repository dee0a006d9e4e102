import { type ReactNode, useState } from 'react';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { allReviews } from '#storage/reviews.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { DeletedReview } from './DeletedReview.tsx';
import { ReviewList } from './ReviewList.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';
import { UnreadableReviews } from './UnreadableReviews.tsx';

/** Home for somebody who has reviews. */
export function ReviewsHere({ reminder }: { reminder: ReactNode }) {
  const [attempt, setAttempt] = useState(0);
  const stored = useLive(allReviews, [attempt]);
  if (stored === undefined) return <Loading />;
  if (!stored.ok) {
    return <StorageTrouble failure={stored.error} onRetry={() => setAttempt(attempt + 1)} />;
  }
  const { records, unreadable } = stored.value;
  return (
    <Page
      width="wide"
      title="Your reviews"
      actions={<ButtonLink href={paths.start}>Start a review</ButtonLink>}
    >
      <DeletedReview />
      <UnreadableReviews unreadable={unreadable} />
      <ReviewList reviews={records} reminder={reminder} />
    </Page>
  );
}
