import { useMemo } from 'react';
import { unreachable } from '#domain/never.ts';
import { sinceLastTime } from '#domain/journey/since-last-time.ts';
import type { LastReview } from '#domain/records/last-review.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { Evidence } from '#domain/scoring/evidence.ts';
import { paths } from '#features/paths.ts';
import { useLastReview } from '#features/use-last-review.ts';
import { CarriedActions } from './CarriedActions.tsx';
import { SinceTable } from './SinceTable.tsx';
import { SinceWords } from './SinceWords.tsx';

interface SinceLastTimeProps {
  open: OpenReview;
  evidence: Evidence;
}

/** What has become of the scores and of the plan since the review that this one follows, if any. */
export function SinceLastTime({ open, evidence }: SinceLastTimeProps) {
  const last = useLastReview(open.review);
  if (last === undefined || last.kind === 'none') return null;
  return (
    <section className="summary-section" aria-labelledby="summary-since">
      <h2 id="summary-since">Since last time</h2>
      {last.kind === 'here' ? (
        <Compared last={last.open} open={open} evidence={evidence} />
      ) : (
        <NotHere kind={last.kind} />
      )}
      <CarriedActions open={open} />
    </section>
  );
}

function Compared({ last, open, evidence }: SinceLastTimeProps & { last: OpenReview }) {
  const { instrument } = open;
  const since = useMemo(
    () => sinceLastTime(last, { instrument }, evidence),
    [last, instrument, evidence],
  );
  return (
    <>
      <SinceWords last={last.review} since={since} />
      {since.compared.length > 0 && <SinceTable instrument={instrument} since={since} />}
    </>
  );
}

function NotHere({ kind }: { kind: Exclude<LastReview['kind'], 'here' | 'none'> }) {
  switch (kind) {
    case 'away':
      return (
        <p>
          The last review is not on this device, so there is nothing to set beside this one.{' '}
          <a href={paths.restore}>Open its backup</a> to see both.
        </p>
      );
    case 'in-bin':
      return (
        <p>
          The last review is in <a href={paths.bin}>the bin</a>. Bring it back to see what has
          changed.
        </p>
      );
    case 'unreadable':
      return (
        <p>The last review cannot be read at the moment, so nothing is set beside this one.</p>
      );
    default:
      return unreachable(kind);
  }
}
