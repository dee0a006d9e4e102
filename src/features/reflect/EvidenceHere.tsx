import { findingOf } from '#domain/scoring/evidence.ts';
import { examplesFor } from '#domain/scoring/examples.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Examples } from './Examples.tsx';
import { NotShown } from './NotShown.tsx';
import { ScoreHere } from './ScoreHere.tsx';
import { SourceCard } from './SourceCard.tsx';
import { useEvidence } from './use-evidence.ts';

interface EvidenceHereProps {
  open: OpenReview;
  indicator: Indicator;
}

/** All that was gathered about one indicator, source by source. */
export function EvidenceHere({ open, indicator }: EvidenceHereProps) {
  const { evidence, scores } = useEvidence(open);
  const score = scores.find((one) => one.indicator.id === indicator.id);
  const isEmpty = evidence.sources.every(({ sheets }) => sheets === 0);
  if (isEmpty) return <NothingGathered open={open} />;
  return (
    <section aria-labelledby="reflect-evidence">
      <h2 id="reflect-evidence">What the evidence says</h2>
      {score && <ScoreHere instrument={open.instrument} score={score} />}
      <h3>Source by source</h3>
      <ul className="reflect-sources">
        {evidence.sources.map((source) => (
          <SourceCard key={source.id} source={source} finding={findingOf(source, indicator.id)} />
        ))}
      </ul>
      <NotShown sources={evidence.sources} indicator={indicator.id} />
      <Examples groups={examplesFor(evidence, indicator.id)} />
    </section>
  );
}

function NothingGathered({ open }: { open: OpenReview }) {
  return (
    <section aria-labelledby="reflect-evidence">
      <h2 id="reflect-evidence">What the evidence says</h2>
      <p>
        Nothing has been gathered yet. You can <a href={paths.review(open.review.id)}>add sheets</a>{' '}
        first, or begin with what you know.
      </p>
    </section>
  );
}
