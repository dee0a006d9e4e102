const KEY = 'sri2.hand-over';

const listeners = new Set<() => void>();

/**
 * The note that this device has been handed over, as it stands; null where it has not. It has to be
 * known before anything is shown, a reload and another tab included, so it is outside the database;
 * and apart from what it means, so that the first paint loads nothing to look for it.
 */
export function readHandOverNote(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * Null takes the note away.
 *
 * @returns false where the browser keeps no notes, or has no room for one.
 */
export function writeHandOverNote(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

/**
 * Tells when the note may have changed: here, in another tab, or while this page was put by, when
 * the browser tells it nothing.
 *
 * @returns what ends it.
 */
export function onHandOverNote(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  window.addEventListener('pageshow', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
    window.removeEventListener('pageshow', listener);
  };
}
