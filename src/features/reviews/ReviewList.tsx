import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { CardGrid } from '#ui/CardGrid.tsx';
import { ExampleButton } from './ExampleButton.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** Every review on this device, the newest first. */
export function ReviewList({ reviews }: { reviews: readonly Review[] }) {
  const hasExample = reviews.some(({ isExample }) => isExample);
  return (
    <>
      <CardGrid>
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} />
        ))}
      </CardGrid>
      {!hasExample && <ExampleButton kind="quiet" />}
      <p className="reviews-kept">
        Reviews are kept in this browser, on this device only.{' '}
        <a href={paths.privacy}>What is stored, and where</a>
      </p>
    </>
  );
}
