import type { ReactNode } from 'react';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { CardGrid } from '#ui/CardGrid.tsx';
import { ExampleButton } from './ExampleButton.tsx';
import { ReviewCard } from './ReviewCard.tsx';

interface ReviewListProps {
  reviews: readonly Review[];
  /** Under the list: a backup that is due. */
  reminder?: ReactNode;
}

/** Every review on this device, the newest first. */
export function ReviewList({ reviews, reminder }: ReviewListProps) {
  const hasExample = reviews.some(({ isExample }) => isExample);
  return (
    <>
      <CardGrid>
        {reviews.map((review) => (
          <ReviewCard
            key={review.id}
            review={review}
            isFollowed={reviews.some(({ follows }) => follows === review.id)}
          />
        ))}
      </CardGrid>
      {reminder}
      {!hasExample && <ExampleButton kind="quiet" />}
      <p className="reviews-kept">
        Reviews are kept in this browser, on this device only.{' '}
        <a href={paths.keeping}>Keeping your work</a>
        {' · '}
        <a href={paths.restore}>Open a backup</a>
        {' · '}
        <a href={paths.bin}>The bin</a>
      </p>
    </>
  );
}
