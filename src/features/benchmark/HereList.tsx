import type { IndicatorHere, YouAreHere } from '#domain/benchmark/you-are-here.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type ScaleEnds, scaleEnds } from '#domain/scoring/scale-ends.ts';
import { groupMeanInWords, hereInWords, ownFigure } from '#domain/words/benchmark-words.ts';
import { coverageInWords } from '#domain/words/score-words.ts';
import { paths } from '#features/paths.ts';
import { HereStrip } from '#ui/figures/HereStrip.tsx';
import { Notice } from '#ui/Notice.tsx';

interface HereListProps {
  open: OpenReview;
  here: YouAreHere;
}

/** A picture for each indicator, in the published order: it is no ranking. */
export function HereList({ open, here }: HereListProps) {
  const { instrument, review } = open;
  return (
    <section className="benchmark-section" aria-labelledby="benchmark-here">
      <h2 id="benchmark-here">You are here</h2>
      <p className="benchmark-words">
        Services differ in whom they support, and in whom they heard from. To lie where few others
        do is neither better nor worse: ask what you see that explains it. This is not a ranking.
      </p>
      {here.indicators.every(({ own }) => own.mean === null) && (
        <Notice title="You have no scores yet">
          The pictures show the other services alone.{' '}
          <a href={paths.review(review.id)}>Go to the review</a> to gather from a source.
        </Notice>
      )}
      <p className="benchmark-key">
        A bar is as high as there are services along its width, and yours stands out. The solid line
        is the mean of the services. The dashed line, with its label, is you.
      </p>
      <ol className="benchmark-list">
        {here.indicators.map((each) => (
          <HereItem key={each.indicator.id} here={each} scale={scaleEnds(instrument)} />
        ))}
      </ol>
    </section>
  );
}

function HereItem({ here, scale }: { here: IndicatorHere; scale: ScaleEnds }) {
  const { indicator, own, others, spread, stretch } = here;
  const mean = others?.score.mean ?? null;
  return (
    <li className="benchmark-item">
      <h3>{indicator.name.text}</h3>
      {(spread !== null || mean !== null) && (
        <HereStrip
          scale={scale}
          mean={mean}
          spread={spread?.bins ?? null}
          chosen={stretch}
          here={own.mean === null ? null : { at: own.mean, label: 'You are here' }}
        />
      )}
      <p>{hereInWords(here)}</p>
      <Figures here={here} />
    </li>
  );
}

/** Both scores, as far as there are any. */
function Figures({ here }: { here: IndicatorHere }) {
  const own = ownFigure(here);
  const mean = groupMeanInWords(here);
  return (
    <p className="benchmark-figures">
      {own !== null && (
        <>
          You: <strong>{own}</strong>, from {coverageInWords(here.own.coverage)}.{' '}
        </>
      )}
      {mean !== null && (
        <>
          The services’ mean: <strong>{mean.figure}</strong>, from {mean.basis}.
        </>
      )}
    </p>
  );
}
