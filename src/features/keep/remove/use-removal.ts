import { useState } from 'react';
import { removeEverything, type RemovalFailure } from '#storage/remove-everything.ts';

/** How far removing everything has come. */
export type Removal =
  | { readonly kind: 'idle' }
  | { readonly kind: 'removing' }
  | { readonly kind: 'failed'; readonly failure: RemovalFailure }
  | { readonly kind: 'done' };

/**
 * Removes everything. From then on this page has no database, and cannot have one: whoever goes to
 * another screen gets a fresh start.
 */
export function useRemoval() {
  const [removal, setRemoval] = useState<Removal>({ kind: 'idle' });
  async function remove(): Promise<void> {
    setRemoval({ kind: 'removing' });
    // Not an effect: this screen would be gone before it heard of the change.
    window.addEventListener('hashchange', startAfresh);
    const removed = await removeEverything();
    setRemoval(removed.ok ? { kind: 'done' } : { kind: 'failed', failure: removed.error });
  }
  return { removal, remove };
}

function startAfresh(): void {
  window.location.reload();
}
