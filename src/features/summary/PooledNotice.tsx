import { SHOW_ALL_FROM } from '#domain/scoring/disclosure.ts';
import type { Evidence } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sourcesBehind } from '#domain/scoring/sources-behind.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';

interface PooledNoticeProps {
  open: OpenReview;
  evidence: Evidence;
}

/** Says which sources are shown as one, and why. */
export function PooledNotice({ open, evidence }: PooledNoticeProps) {
  return evidence.sources
    .filter(({ pooled }) => pooled)
    .map(({ id, name }) => (
      <Notice key={id} title={`${name} are shown together`}>
        <p>
          There are fewer than {SHOW_ALL_FROM} sheets from one of these groups, so that somebody
          might be recognised if it stood alone. From {SHOW_ALL_FROM} sheets each, they stand apart.
        </p>
        <ul className="summary-inline">
          {sourcesBehind(open.instrument, id).map((source) => (
            <li key={source.id}>
              <a href={paths.source(open.review.id, source.id)}>Hear more: {source.name}</a>
            </li>
          ))}
        </ul>
      </Notice>
    ));
}
