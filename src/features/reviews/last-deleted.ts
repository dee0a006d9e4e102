import { create } from 'zustand';
import type { Review } from '#domain/records/review.ts';
import { now } from '#features/clock.ts';
import { go, paths } from '#features/paths.ts';

interface LastDeleted {
  /** The review that was deleted just now, for as long as undoing it is offered. */
  review: Review | null;
  /** Something has been deleted or brought back since the app was opened. */
  hasActed: boolean;
}

/** Read by the home screen, which is where undoing a deletion is offered. */
export const useLastDeleted = create<LastDeleted>()(() => ({ review: null, hasActed: false }));

/** Loaded when it is needed: a first visit has nothing to delete. */
async function markDeleted(review: Review, deletedAt: Review['deletedAt']): Promise<boolean> {
  const [{ save }, { edited }] = await Promise.all([
    import('#storage/saving.ts'),
    import('#storage/change.ts'),
  ]);
  const was = deletedAt === null ? now() : null;
  return save(edited.review({ ...review, deletedAt: was }, { ...review, deletedAt }));
}

/** Ends the offer to undo. */
export function forgetDeleted(): void {
  useLastDeleted.setState({ review: null });
}

/** Takes a review off the list. It stays on the device, and the offer to undo follows. */
export async function deleteReview(review: Review): Promise<void> {
  const saved = await markDeleted(review, now());
  if (!saved) return;
  useLastDeleted.setState({ review, hasActed: true });
  // Not left to the notice, whose screen may have gone by the time it would hear of this; and a
  // function of its own, since the notice takes away the one that it was given.
  window.addEventListener('hashchange', () => forgetDeleted(), { once: true });
}

/** Deletes a review from one of its own screens: at home, where it can be undone. */
export async function deleteFromHome(review: Review): Promise<void> {
  const arrival = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  go(paths.home);
  await arrival;
  await deleteReview(review);
}

/** Puts the review back as it was. */
export async function bringBack(review: Review): Promise<void> {
  const saved = await markDeleted(review, null);
  if (saved) forgetDeleted();
}
