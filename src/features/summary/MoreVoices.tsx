import type { SourceEvidence } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sourcesBehind } from '#domain/scoring/sources-behind.ts';
import { paths } from '#features/paths.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

interface MoreVoicesProps {
  open: OpenReview;
  sources: readonly SourceEvidence[];
}

/** How to hear from more people, in the words of each source's own guidance. */
export function MoreVoices({ open, sources }: MoreVoicesProps) {
  const behind = sources.flatMap(({ id }) => sourcesBehind(open.instrument, id));
  return behind.map(({ id, name, guidance }) => (
    <Disclosure key={id} summary={`How to hear from more: ${name}`}>
      <ul>
        {guidance.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <p>
        <a href={paths.source(open.review.id, id)}>Go to {name}</a>
      </p>
    </Disclosure>
  ));
}
