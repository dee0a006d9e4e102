import { liveQuery } from 'dexie';
import { database } from './database.ts';
import { readNote } from './presence-note.ts';

/**
 * Calls once, when there is a review in this browser or a note that there was: from then on there
 * is something to watch over. A first visit has neither, and loads nothing for it.
 *
 * @returns what ends it.
 */
export function onceThereIsSomething(then: () => void): () => void {
  if (readNote() !== null) {
    then();
    return () => {};
  }
  const subscription = liveQuery(() => database.reviews.count()).subscribe({
    next: (reviews) => {
      if (reviews === 0) return;
      subscription.unsubscribe();
      then();
    },
    // Storage that cannot be read has nothing to watch over: the screens say what is wrong with it.
    error: () => {},
  });
  return () => subscription.unsubscribe();
}
