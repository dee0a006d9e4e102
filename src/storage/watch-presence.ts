import { liveQuery } from 'dexie';
import type { BackupMarks } from '#domain/records/backup-marks.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { DeviceId } from '#domain/records/edits.ts';
import { backupMarks } from './backup-marks.ts';
import { database } from './database.ts';
import { notePresence, type Presence, presence } from './presence.ts';
import { storedDevice, thisDevice } from './this-device.ts';
import { vanished } from './vanished.ts';

type Here = {
  readonly reviews: number;
  readonly device: DeviceId | null;
  readonly backup: Presence['backup'];
};

/**
 * Keeps the note of what is here, and notices at the start when the note says that there was
 * something and there is nothing. The note then stays until the person has seen it, or until there
 * is something again.
 *
 * @returns what ends it.
 */
export function watchPresence(now: () => Moment): () => void {
  let isStart = true;
  const subscription = liveQuery(whatIsHere).subscribe({
    next: (here) => {
      const noted = presence();
      if (here.reviews > 0) becomePresent(here, now());
      else if (isStart && noted !== null && noted.device !== here.device) vanished.become(noted);
      // The same database, and nothing in it: somebody has emptied the bin.
      else if (vanished.now() === null) notePresence(null);
      isStart = false;
    },
    // Storage that cannot be read is not empty storage: the screens say what is wrong with it.
    error: () => {},
  });
  return () => subscription.unsubscribe();
}

/** The person knows: nothing is said about it again. */
export function dismissVanished(): void {
  notePresence(null);
  vanished.become(null);
}

async function whatIsHere(): Promise<Here> {
  return {
    reviews: await database.reviews.count(),
    device: await storedDevice(database),
    backup: latestOf(await backupMarks()),
  };
}

function becomePresent({ reviews, backup }: Here, at: Moment): void {
  if (vanished.now() !== null) vanished.become(null);
  thisDevice(database).then(
    (device) => notePresence({ reviews, at, device, backup }),
    // No room for the word: then there is none for the note.
    () => {},
  );
}

function latestOf(marks: BackupMarks): Presence['backup'] {
  const [latest] = Object.values(marks).toSorted((a, b) => b.at.localeCompare(a.at));
  return latest === undefined ? null : { at: latest.at, name: latest.name };
}
