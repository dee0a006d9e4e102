import type { OpenReview } from '#domain/records/review-records.ts';
import { differenceInWords } from '#domain/words/score-words.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import type { Summary } from '#domain/scoring/summary.ts';
import { paths } from '#features/paths.ts';
import { Icon } from '#ui/Icon.tsx';

interface DifferencesProps {
  open: OpenReview;
  summary: Summary;
}

/** Where viewpoints differ, each a question for the meeting. */
export function Differences({ open, summary }: DifferencesProps) {
  const { differing } = summary;
  if (differing.length === 0) return null;
  return (
    <>
      <h3>Worth talking about</h3>
      <p>On these indicators, viewpoints differ. What might each of them be seeing?</p>
      <ul className="summary-differences">
        {differing.map((score) => (
          <DifferenceItem key={score.indicator.id} open={open} score={score} />
        ))}
      </ul>
    </>
  );
}

function DifferenceItem({ open, score }: { open: OpenReview; score: IndicatorScore }) {
  const { indicator, difference } = score;
  if (difference === null) return null;
  return (
    <li className="summary-difference">
      <Icon name="chat" />
      <div>
        <a href={paths.reflect(open.review.id, indicator.id)}>{indicator.name.text}</a>
        <p className="summary-difference__words">{differenceInWords(difference)}</p>
      </div>
    </li>
  );
}
