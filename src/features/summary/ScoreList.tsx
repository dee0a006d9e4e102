import { looksHigher } from '#domain/scoring/band-edges.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import { basisInWords, NO_FIGURE, scoreFigure } from '#domain/words/score-words.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import { paths } from '#features/paths.ts';
import { ScaleTrack } from '#ui/figures/ScaleTrack.tsx';

interface ScoreListProps {
  open: OpenReview;
  scores: readonly IndicatorScore[];
}

/** Indicators with their scores, each with the way to talk about it. */
export function ScoreList({ open, scores }: ScoreListProps) {
  return (
    <ul className="summary-scores">
      {scores.map((score) => (
        <ScoreItem key={score.indicator.id} open={open} score={score} />
      ))}
    </ul>
  );
}

function ScoreItem({ open, score }: { open: OpenReview; score: IndicatorScore }) {
  const { indicator, mean } = score;
  return (
    <li className="summary-score">
      <span className="summary-score__name">{indicator.name.text}</span>
      <span className={mean === null ? 'summary-score__none' : 'summary-score__figure'}>
        {mean !== null && looksHigher(open.instrument, mean) && (
          <span className="summary-score__just">just under </span>
        )}
        {scoreFigure(score) ?? NO_FIGURE}
      </span>
      <ScaleTrack scale={scaleEnds(open.instrument)} value={mean} mark="circle" />
      <span className="summary-score__basis">{basisInWords(score)}</span>
      <a className="summary-score__reflect" href={paths.reflect(open.review.id, indicator.id)}>
        Reflect on it<span className="visually-hidden">: {indicator.name.text}</span>
      </a>
    </li>
  );
}
