import type { BackupMarks } from '#domain/records/backup-marks.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { backupMarks } from './backup-marks.ts';
import type { Change } from './change.ts';
import { allReviews } from './reviews.ts';
import { withChanges } from './unsaved.ts';
import { readWhole } from './whole-review.ts';

/** All that is on this device, as a backup of everything holds it. */
export type Everything = {
  readonly reviews: readonly ReviewRecords[];
  /** How many records are kept here although they cannot be read: no backup can have them. */
  readonly unreadable: number;
  readonly marks: BackupMarks;
};

/**
 * Reads every review that has not been deleted with all that belongs to it, what is in the bin
 * included, and with what could not be written so far.
 */
export async function everything(unsaved: readonly Change[]): Promise<Everything> {
  const [{ records, unreadable }, marks] = await Promise.all([allReviews(), backupMarks()]);
  const all = await Promise.all(records.map(readWhole));
  const stored = all.map((each) => each.records);
  return {
    reviews: withChanges(stored, unsaved).filter(({ review }) => review.deletedAt === null),
    unreadable: all.reduce((sum, each) => sum + each.unreadable, unreadable.length),
    marks,
  };
}
