import type { Source } from '#domain/instrument/instrument.ts';
import type { Invitation } from '#domain/inviting/invitation.ts';
import { planFor } from '#domain/journey/progress.ts';
import type { ReturnRecipient } from '#domain/records/return-keys.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { addressOf } from './app-address.ts';

const { fill: fillPath } = paths;

export type LinkOf = { readonly source: Source; readonly link: string };

/** A link for each source that is part of the review. */
export function linksOf(
  { instrument, review }: OpenReview,
  recipient: ReturnRecipient,
): readonly LinkOf[] {
  const included = instrument.sources.filter((source) => planFor(review, source).included);
  const { id, version } = review.instrument;
  return included.map((source) => {
    const invitation: Invitation = {
      instrument: { id, version },
      sourceId: source.id,
      reviewId: review.id,
      recipient,
    };
    return { source, link: addressOf(fillPath(invitation)) };
  });
}
