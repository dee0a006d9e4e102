const KEY = 'sri2.presence';

/**
 * The note outside the database, as it stands; null where there is none, or where the browser keeps
 * no notes. Apart from what it means, so that a first visit can look for it with nothing loaded.
 */
export function readNote(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Null takes the note away. */
export function writeNote(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Forbidden, or full: the check at the start then has nothing to go by.
  }
}
