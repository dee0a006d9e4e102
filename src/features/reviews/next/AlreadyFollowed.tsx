import type { Review } from '#domain/records/review.ts';
import { today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { allReviews } from '#storage/reviews.ts';
import { Notice } from '#ui/Notice.tsx';
import { startInWords } from '../date-words.ts';

/** Says so where a next review has been started from this one before: two by mistake help nobody. */
export function AlreadyFollowed({ review }: { review: Review }) {
  const stored = useLive(allReviews, []);
  const followers = stored?.ok
    ? stored.value.records.filter(({ follows }) => follows === review.id)
    : [];
  if (followers.length === 0) return null;
  return (
    <Notice title="The next review has been started already">
      <ul>
        {followers.map((next) => (
          <li key={next.id}>
            <a href={paths.review(next.id)}>{next.service.name}</a>, {startedThen(next)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function startedThen(review: Review): string {
  const words = startInWords(review, today());
  return words.charAt(0).toLowerCase() + words.slice(1);
}
