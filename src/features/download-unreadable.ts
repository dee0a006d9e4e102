import { download } from '#files/download.ts';
import type { Unreadable } from '#storage/stored.ts';

/** Hands over what cannot be read, exactly as it is stored. */
export function downloadUnreadable(records: readonly Unreadable[]): void {
  const stored = records.map(({ kind, stored: as }) => ({ kind, stored: as }));
  const text = JSON.stringify(stored, null, 2);
  download('unreadable.json', new Blob([text], { type: 'application/json' }));
}
