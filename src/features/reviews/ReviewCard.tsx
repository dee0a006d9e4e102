import { counted } from '#domain/words/counted.ts';
import type { Review } from '#domain/records/review.ts';
import { today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { reviewSize, type ReviewSize } from '#storage/whole-review.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { startInWords } from './date-words.ts';

interface ReviewCardProps {
  review: Review;
  /** There is a next review already. */
  isFollowed: boolean;
}

/** One review on the home screen: whose it is, when it started and how far it has come. */
export function ReviewCard({ review, isFollowed }: ReviewCardProps) {
  const size = useLive(() => reviewSize(review), [review]);
  const looksFinished = size?.ok && size.value.sheets > 0 && size.value.agreed > 0;
  return (
    <Card
      title={review.service.name}
      href={paths.review(review.id)}
      tag={review.isExample && <StatusTag>Example</StatusTag>}
      footer={
        <>
          {looksFinished && !isFollowed && <StartNext review={review} />}
          <DeleteButton review={review} />
        </>
      }
    >
      <p className="reviews-card__line">{startInWords(review, today())}</p>
      {review.follows !== null && <p className="reviews-card__line">Follows an earlier review</p>}
      {size?.ok && <p className="reviews-card__line">{sizeInWords(size.value)}</p>}
    </Card>
  );
}

function StartNext({ review }: { review: Review }) {
  return (
    <ButtonLink kind="quiet" href={paths.next(review.id)}>
      Start the next review<VisuallyHidden> of {review.service.name}</VisuallyHidden>
    </ButtonLink>
  );
}

function sizeInWords({ sheets, actions }: ReviewSize): string {
  return sheets + actions === 0
    ? 'Nothing gathered yet'
    : `${counted(sheets, 'sheet')}, ${counted(actions, 'action')}`;
}
