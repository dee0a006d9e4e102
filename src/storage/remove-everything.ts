import { Dexie } from 'dexie';
import { failed, ok, type Result } from '#domain/result.ts';
import { COMPARISON_DATABASE_NAME } from './compare/comparison-database.ts';
import { database } from './database.ts';
import { removeOwnSheetNotes } from './own-sheet-note.ts';
import { notePresence, presence } from './presence.ts';
import { saveState } from './save-state.ts';
import { DATABASE_NAME } from './tables.ts';

/**
 * - `held`: another tab does not let go of it.
 * - `left-over`: the browser said that it is gone, and it is not.
 */
export type RemovalFailure = 'held' | 'left-over';

const DATABASES = [DATABASE_NAME, COMPARISON_DATABASE_NAME];

/** How long another tab may take to let go, in milliseconds. It is told at once. */
const PATIENCE = 10_000;

/**
 * Removes every review, setting and contribution from this browser, and the sheets that somebody has
 * filled in here by an invitation, then looks whether anything is left. The app's own files stay:
 * nothing that anybody entered is in them.
 */
export async function removeEverything(): Promise<Result<null, RemovalFailure>> {
  database.close({ disableAutoOpen: true });
  const isGone = await Promise.race([
    Promise.all(DATABASES.map((name) => Dexie.delete(name))).then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
  ]);
  if (!isGone) return failed('held');
  notePresence(null);
  // “Saved” would speak of what is gone.
  saveState.become({ kind: 'idle' });
  const areNotesGone = removeOwnSheetNotes();
  return areNotesGone && !(await isAnythingLeft()) ? ok(null) : failed('left-over');
}

async function isAnythingLeft(): Promise<boolean> {
  const names = await Dexie.getDatabaseNames();
  return DATABASES.some((name) => names.includes(name)) || presence() !== null;
}
