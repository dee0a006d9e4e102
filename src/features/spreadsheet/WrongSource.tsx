import { useMemo } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { otherSource } from '#domain/spreadsheet/guess-columns.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';

interface WrongSourceProps {
  open: OpenReview;
  source: Source;
  headers: readonly string[];
}

/** Says so where the columns of a file name another source: its answers are to other statements. */
export function WrongSource({ open, source, headers }: WrongSourceProps) {
  const { instrument, review } = open;
  const other = useMemo(
    () => otherSource(headers, instrument, source),
    [headers, instrument, source],
  );
  if (other === null) return null;
  return (
    <Notice tone="warning" title={`This file looks as if it is for “${other.name}”`}>
      <p>
        You are adding to “{source.name}”.{' '}
        <a href={paths.spreadsheet(review.id, other.id)}>Go to {other.name} instead</a>
      </p>
    </Notice>
  );
}
