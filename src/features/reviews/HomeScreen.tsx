import { useState } from 'react';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { allReviews } from '#storage/reviews.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page, type PageProps } from '#ui/Page.tsx';
import { DeletedReview } from './DeletedReview.tsx';
import { ReviewList } from './ReviewList.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';
import { UnreadableReviews } from './UnreadableReviews.tsx';
import { Welcome } from './Welcome.tsx';
import './reviews.scss';

/** The reviews on this device, or what this app is for somebody who has none yet. */
export function HomeScreen() {
  const [attempt, setAttempt] = useState(0);
  const stored = useLive(allReviews, [attempt]);
  if (stored === undefined) return <Loading />;
  if (!stored.ok) {
    return <StorageTrouble failure={stored.error} onRetry={() => setAttempt(attempt + 1)} />;
  }
  const { records, unreadable } = stored.value;
  const isNew = records.length + unreadable.length === 0;
  return (
    <Page width="wide" {...(isNew ? WELCOME : YOURS)}>
      <DeletedReview />
      <UnreadableReviews unreadable={unreadable} />
      {isNew ? <Welcome /> : <ReviewList reviews={records} />}
    </Page>
  );
}

type Heading = Pick<PageProps, 'title' | 'lead' | 'actions'>;

const WELCOME: Heading = {
  title: 'See how your service supports recovery',
  lead: (
    <p>
      SRI 2 helps a mental health service to look at its own practice, to talk about it with
      everyone involved, and to agree what to do next.
    </p>
  ),
};

const YOURS: Heading = {
  title: 'Your reviews',
  actions: <ButtonLink href={paths.start}>Start a review</ButtonLink>,
};
