import type { SinceLastTime } from '#domain/journey/since-last-time.ts';
import { dayInWords } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';
import { comparedInWords, HOW_TO_READ_CHANGE, REWORDED } from '#domain/words/progress-words.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';

interface SinceWordsProps {
  last: Review;
  since: SinceLastTime;
}

/** Which review stands beside this one, what of it can be compared, and how to read a change. */
export function SinceWords({ last, since }: SinceWordsProps) {
  return (
    <>
      <p>
        Beside <a href={paths.summary(last.id)}>the last review</a>
        {last.startsOn !== null && `, started on ${dayInWords(last.startsOn)}`}.{' '}
        {comparedInWords(since)}
      </p>
      <p>{HOW_TO_READ_CHANGE}</p>
      {since.isReworded && <Notice title="Other words">{REWORDED}</Notice>}
    </>
  );
}
