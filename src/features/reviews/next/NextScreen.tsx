import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { CURRENT } from '#instrument/registry.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import '../reviews.scss';
import { AlreadyFollowed } from './AlreadyFollowed.tsx';
import { ComesAlong } from './ComesAlong.tsx';
import { StaysBehind } from './StaysBehind.tsx';
import { useStartNext } from './use-start-next.ts';

/** Before a new round: what it takes along from this review, what it does not, and why. */
export function NextScreen({ open }: { open: OpenReview }) {
  const { review } = open;
  const { start, isStarting, trouble } = useStartNext(open);
  return (
    <Page
      title="Start the next review"
      caption={review.service.name}
      lead={
        <p>
          A new round for the same service. The next review begins where this one has got to; this
          one stays as it is.
        </p>
      }
      back={{ href: paths.review(review.id), label: 'Back to the review' }}
    >
      <AlreadyFollowed review={review} />
      <ComesAlong open={open} />
      <StaysBehind />
      {isReworded(open) && (
        <Notice title="The wording has changed">
          This review was done with version {open.instrument.version} of the statements. The next
          one uses version {CURRENT.version}, and says so wherever the two are compared.
        </Notice>
      )}
      {trouble !== null && (
        <Notice tone="warning" role="alert" title="The next review has not been saved">
          {trouble}
        </Notice>
      )}
      <Button aria-disabled={isStarting || undefined} onClick={() => void start()}>
        {trouble === null ? 'Start the next review' : 'Try again'}
      </Button>
      <p className="reviews-hint">
        Changed your mind? Delete the next review from the list of your reviews, and it goes into
        the bin. This one is not touched.
      </p>
    </Page>
  );
}

function isReworded({ instrument }: OpenReview): boolean {
  return instrument.id !== CURRENT.id || instrument.version !== CURRENT.version;
}
