import { onJournal } from './journal-news.ts';
import { Database } from './tables.ts';
import { thisTab } from './this-tab.ts';

/** The app's own database. */
export const database = new Database();

// Before anything is read: what another page had on its way when it went belongs to what is stored.
database.on('ready', (opened) => finish(opened), true);
// And when one goes while this one is open: before anything more is entered here.
onJournal((left) => database.isOpen() && void finish(database, left));

/**
 * Carries out what other pages could not finish. What gives trouble now waits in the journal for
 * the next time, its code that does not arrive among it: nothing else has to wait for that.
 *
 * @param opened the database as it may be used by those whom all others are waiting for.
 * @param left what a page has just told us, in case it did not get into the journal.
 */
async function finish(opened: unknown, left: readonly unknown[] = []): Promise<void> {
  if (!(opened instanceof Database)) return;
  try {
    if (left.length === 0 && (await opened.journal.count()) === 0) return;
    const { carryOut, carryOutJournal } = await import('./carry-out.ts');
    for (const change of left) await carryOut(opened, change);
    await carryOutJournal(opened, thisTab);
  } catch {
    // Left for the next opening.
  }
}
