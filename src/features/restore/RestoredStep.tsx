import { counted } from '#domain/words/counted.ts';
import { paths } from '#features/paths.ts';
import { isChange, type ReviewPlan } from '#storage/restore-plan.ts';
import { DoneNotice } from '#ui/DoneNotice.tsx';
import type { OpenedFile } from './open-file.ts';
import { Problem } from '#ui/Problem.tsx';
import { reviewName } from './review-name.ts';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Restoring } from './use-restore.ts';

interface RestoredStepProps {
  file: OpenedFile;
  problem: string | null;
  restoring: Restoring;
}

/** What was restored, the way to it, and the way back for as long as this is shown. */
export function RestoredStep({ file, problem, restoring }: RestoredStepProps) {
  const { busy, undo } = restoring;
  const restored = file.plan.reviews.filter(isChange);
  return (
    <>
      <StepHeading>Restored</StepHeading>
      <Problem sentence={problem} />
      <DoneNotice isBusy={busy !== null} onUndo={() => undo(file)}>
        {`${counted(restored.length, 'review has', 'reviews have')} been restored.`}
      </DoneNotice>
      <ul className="restore-reviews" role="list">
        {restored.map((plan) => (
          <RestoredReview key={plan.review.id} plan={plan} />
        ))}
      </ul>
    </>
  );
}

function RestoredReview({ plan }: { plan: ReviewPlan }) {
  const { review, toChoose } = plan;
  const name = reviewName(review);
  return (
    <li className="restore-review">
      <p className="restore-review__name">
        {review.deletedAt === null ? (
          <a href={paths.review(review.id)}>{name}</a>
        ) : (
          `${name} (in the bin)`
        )}
      </p>
      {toChoose > 0 && (
        <p>
          {`${counted(toChoose, 'thing was', 'things were')} changed in two places. Nothing is lost. `}
          <a href={paths.conflicts(review.id)}>
            Choose which to keep<span className="visually-hidden">{` in ${name}`}</span>
          </a>
        </p>
      )}
    </li>
  );
}
