import { counted } from '#domain/words/counted.ts';
import type { Review } from '#domain/records/review.ts';
import { today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { reviewSize } from '#storage/whole-review.ts';
import { Card } from '#ui/Card.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { startInWords } from './date-words.ts';

/** One review on the home screen: whose it is, when it started and how far it has come. */
export function ReviewCard({ review }: { review: Review }) {
  return (
    <Card
      title={review.service.name}
      href={paths.review(review.id)}
      tag={review.isExample && <StatusTag>Example</StatusTag>}
      footer={<DeleteButton review={review} />}
    >
      <p className="reviews-card__line">{startInWords(review, today())}</p>
      <Size review={review} />
    </Card>
  );
}

function Size({ review }: { review: Review }) {
  const size = useLive(() => reviewSize(review.id), [review.id]);
  if (!size?.ok) return null;
  const { sheets, actions } = size.value;
  const words =
    sheets + actions === 0
      ? 'Nothing gathered yet'
      : `${counted(sheets, 'sheet')}, ${counted(actions, 'action')}`;
  return <p className="reviews-card__line">{words}</p>;
}
