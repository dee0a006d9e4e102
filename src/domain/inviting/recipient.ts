import { ReturnRecipient } from '#domain/records/return-keys.ts';
import type { Review } from '#domain/records/review.ts';

/**
 * What a review's invitations are sealed with: the same on every device, where several have made a
 * key of their own before they knew of each other.
 *
 * @param unsafe recipients whose key is not stored yet: what was sealed with them could be lost.
 * @returns null where there is none.
 */
export function recipientOf(
  { returnKeys }: Pick<Review, 'returnKeys'>,
  unsafe: readonly string[] = [],
): ReturnRecipient | null {
  const [first] = Object.keys(returnKeys)
    .filter((recipient) => !unsafe.includes(recipient))
    .toSorted();
  return first === undefined ? null : ReturnRecipient.parse(first);
}
