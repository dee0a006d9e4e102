import type { Evidence } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sourcesBehind } from '#domain/scoring/sources-behind.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { includedSources } from './included-sources.ts';

/** While a source that the team means to hear has no sheets, says that the picture will change. */
export function GatherMore({ open, evidence }: { open: OpenReview; evidence: Evidence }) {
  const heard = evidence.sources
    .filter(({ sheets }) => sheets > 0)
    .flatMap(({ id }) => sourcesBehind(open.instrument, id).map((source) => source.id));
  const waiting = includedSources(open).filter(({ id }) => !heard.includes(id));
  if (waiting.length === 0) return null;
  return (
    <Notice title="Still to be gathered">
      <p>These sources have no sheets yet. The figures will change as they come in.</p>
      <ul className="summary-inline">
        {waiting.map(({ id, name }) => (
          <li key={id}>
            <a href={paths.source(open.review.id, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
