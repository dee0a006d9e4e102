import { liveQuery } from 'dexie';
import { database } from './database.ts';
import { readNote } from './presence-note.ts';

type End = () => void;

/**
 * Starts something when there is a review in this browser or a note that there was. A first visit
 * has neither, and loads nothing for it.
 *
 * @param load fetches what starts it. Code that does not arrive is for the next visit.
 * @returns what ends it.
 */
export function onceThereIsSomething(load: () => Promise<() => End>): End {
  let isOver = false;
  let stop: End = () => {
    isOver = true;
  };
  async function begin(): Promise<void> {
    const start = await load().catch(() => null);
    if (start !== null && !isOver) stop = start();
  }
  const ignore = listen(() => void begin());
  return () => {
    ignore();
    stop();
  };
}

function listen(then: () => void): End {
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
