import { counted } from '#domain/words/counted.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { useChoosing } from './use-choosing.ts';
import './conflicts.css';

const LEAD =
  'These were changed in two places, neither of which knew of the other. Both are here: nothing is ' +
  'lost. Until you choose, one of them is shown.';

/** What was changed in two places, both versions side by side, to choose from. */
export function ConflictsScreen({ open }: { open: OpenReview }) {
  const { review } = open;
  const { cards, keep, undo } = useChoosing(open);
  const left = cards.filter(({ kept }) => kept === null).length;
  return (
    <Page
      title="Choose which to keep"
      caption={review.service.name}
      width="wide"
      lead={cards.length > 0 && LEAD}
      back={{ href: paths.review(review.id), label: 'Back to the review' }}
    >
      <p className="conflicts-left" role="status">
        {left === 0
          ? 'There is nothing left to choose.'
          : `${counted(left, 'thing')} left to choose.`}
      </p>
      {cards.map((choosing) => (
        <ConflictCard
          key={choosing.key}
          open={open}
          choosing={choosing}
          onKeep={(value) => keep(choosing, value)}
          onUndo={() => undo(choosing)}
        />
      ))}
      {left === 0 && <ButtonLink href={paths.review(review.id)}>Go back to the review</ButtonLink>}
    </Page>
  );
}
