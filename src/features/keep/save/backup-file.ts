import type { Moment } from '#domain/records/dates.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { BACKUP_ENDING, decodeBackup, encodeBackup } from '#files/backup.ts';

/** A file that is ready to be saved, and what it is a backup of. */
export type BackupFile = {
  /** As the app suggests it. The person, or the browser, may choose another. */
  readonly name: string;
  readonly content: Blob;
  readonly madeAt: Moment;
  readonly reviews: readonly ReviewRecords[];
};

/** A backup that is not locked, with its text. */
export type PlainBackup = BackupFile & { readonly text: string };

/** What was made could not be opened again, so it is no backup. */
export type NotMade = 'not-made';

/** What a backup of everything is called. */
export const ALL_REVIEWS = `all-reviews${BACKUP_ENDING}`;

/** Makes a backup, and opens it again before anybody is given it. */
export function plainBackup(
  reviews: readonly ReviewRecords[],
  name: string,
  madeAt: Moment,
): Result<PlainBackup, NotMade> {
  const text = encodeBackup(reviews, madeAt);
  if (!decodeBackup(text).ok) return failed('not-made');
  const content = new Blob([text], { type: 'application/json' });
  return ok({ name, text, content, madeAt, reviews });
}
