import * as z from 'zod/mini';
import { Moment } from '#domain/records/dates.ts';
import { DeviceId } from '#domain/records/edits.ts';
import { readNote, writeNote } from './presence-note.ts';

/**
 * A note outside the database that there was something in it. Browsers can take a database away
 * unasked; without the note the app would greet people as if they had never been here.
 */
const Presence = z.object({
  /** How many reviews there were, those in the bin included. */
  reviews: z.int().check(z.positive()),
  at: Moment,
  /** The database's word for this browser: one that has another, or none, is not the same database. */
  device: DeviceId,
  /** The last verified backup, so that it can be named when all else is gone. */
  backup: z.nullable(z.object({ at: Moment, name: z.string() })),
});
export type Presence = z.infer<typeof Presence>;

/** What was here when this browser was last used; null when nothing was, or nothing is known. */
export function presence(): Presence | null {
  try {
    return Presence.safeParse(JSON.parse(readNote() ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Notes what is here now; null takes the note away. */
export function notePresence(now: Presence | null): void {
  writeNote(now === null ? null : JSON.stringify(now));
}
