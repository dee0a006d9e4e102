import { findSource } from '#domain/instrument/instrument.ts';
import { SpreadsheetScreen } from '#features/spreadsheet/SpreadsheetScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId: string };

export const SpreadsheetRoute = inReview(SpreadsheetScreen, (open, { sourceId }: Params) => {
  const source = findSource(open.instrument, sourceId);
  return source && { open, source };
});
