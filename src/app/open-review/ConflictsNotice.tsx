import { useMemo } from 'react';
import { conflictsInReview } from '#domain/merging/review-conflicts.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { counted } from '#domain/words/counted.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';

/** Above a review in which something was changed in two places, until somebody has chosen. */
export function ConflictsNotice({ open }: { open: OpenReview }) {
  const count = useMemo(() => conflictsInReview(open).length, [open]);
  if (count === 0) return null;
  return (
    <div className="ds_wrapper ui-slot">
      <Notice
        role="status"
        title={`${counted(count, 'thing was', 'things were')} changed in two places`}
        actions={<a href={paths.conflicts(open.review.id)}>Choose which to keep</a>}
      >
        Nothing is lost. Until you choose, one of the versions is shown.
      </Notice>
    </div>
  );
}
