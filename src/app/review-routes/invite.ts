import { findSource } from '#domain/instrument/instrument.ts';
import { InviteScreen } from '#features/invite/InviteScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

type Params = { reviewId: string; sourceId?: string | undefined };

export const InviteRoute = inReview(InviteScreen, (open, { sourceId }: Params) => {
  const source = sourceId === undefined ? undefined : findSource(open.instrument, sourceId);
  return { open, source };
});
