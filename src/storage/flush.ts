import type { Change } from './change.ts';
import { database } from './database.ts';
import { abandonReplacing } from './replace.ts';

/**
 * Writes changes once more in the moment the page goes. A transaction that waits for an answer dies
 * with its page, and so does everything that stands in line behind it. So those are abandoned, and
 * this one waits for nothing: it is committed as it is asked for.
 *
 * There is no time to look at what is stored. A response takes its whole sheet with it, as this page
 * knows it: another tab's last keystroke on the same sheet is the price of keeping this one's.
 */
export function flush(changes: readonly Change[]): void {
  if (changes.length === 0 || !database.isOpen()) return;
  abandonReplacing();
  const names = new Set(changes.map(tableOf));
  const transaction = database.backendDB().transaction(names, 'readwrite');
  for (const change of changes) {
    const table = transaction.objectStore(tableOf(change));
    if (change.kind === 'preferences') table.put(change.record, 'device');
    else table.put(change.record);
  }
  transaction.commit();
}

const TABLES = {
  review: 'reviews',
  sheet: 'sheets',
  response: 'sheets',
  reflection: 'reflections',
  action: 'actions',
  preferences: 'preferences',
} as const satisfies Readonly<Record<Change['kind'], string>>;

function tableOf({ kind }: Change): string {
  return TABLES[kind];
}
