import type { Review } from '#domain/records/review.ts';
import { Notice } from '#ui/Notice.tsx';
import { keptIdentity } from './identity.ts';

/** That there is a contribution already, and what saving again would do. */
export function SavedBefore({ review }: { review: Review }) {
  const { contributed } = review;
  if (contributed === null || keptIdentity(review) === null) return null;
  const day = localDay.format(new Date(contributed.at));
  return (
    <div className="contribute-words">
      <Notice title={`Edition ${contributed.edition} was saved on ${day}`}>
        What you save now is edition {contributed.edition + 1}, and takes its place. It begins with
        what you said the last time. Saying more than then cannot be taken back.
      </Notice>
    </div>
  );
}

const localDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
