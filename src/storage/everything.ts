import type { BackupMarks } from '#domain/records/backup-marks.ts';
import type { Review } from '#domain/records/review.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { actionsOf } from './actions.ts';
import { backupMarks } from './backup-marks.ts';
import type { Change } from './change.ts';
import { reflectionsOf } from './reflections.ts';
import { allReviews } from './reviews.ts';
import { sheetsOf } from './sheets.ts';
import { withChanges } from './unsaved.ts';

/** All that is on this device, as a backup of everything holds it. */
export type Everything = {
  readonly reviews: readonly ReviewRecords[];
  /** How many records are kept here although they cannot be read: no backup can have them. */
  readonly unreadable: number;
  readonly marks: BackupMarks;
};

/** Reads every review with all that belongs to it, and with what could not be written so far. */
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

async function readWhole(review: Review) {
  const [sheets, reflections, actions] = await Promise.all([
    sheetsOf(review.id),
    reflectionsOf(review.id),
    actionsOf(review.id),
  ]);
  const records: ReviewRecords = {
    review,
    sheets: sheets.records,
    reflections: reflections.records,
    actions: actions.records,
  };
  const parts = [sheets, reflections, actions];
  return { records, unreadable: parts.reduce((sum, part) => sum + part.unreadable.length, 0) };
}
