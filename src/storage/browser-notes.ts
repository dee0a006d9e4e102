/** A small text that the browser keeps outside the database; null where there is none, or it keeps none. */
export function noteAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Null takes the note away.
 *
 * @returns false where the browser keeps no notes, or has no room for one.
 */
export function putNote(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Who is told when a note may have changed. */
export type NoteNews = {
  /** To be called after a change in this page: the browser tells only the others. */
  tell(): void;
  /**
   * Tells of changes here, in another tab, or while this page was put by, when the browser tells it
   * nothing.
   *
   * @returns what ends it.
   */
  listen(listener: () => void): () => void;
};

export function newNoteNews(): NoteNews {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      window.addEventListener('storage', listener);
      window.addEventListener('pageshow', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
        window.removeEventListener('pageshow', listener);
      };
    },
  };
}
