import * as z from 'zod/mini';
import { Moment } from './dates.ts';
import { ReviewId } from './ids.ts';
import { Line } from './text.ts';

/** What is remembered of the last backup of a review that was read back and found whole. */
export const BackupMark = z.object({
  at: Moment,
  /** The file's name: where it is, nobody but the person knows. */
  name: Line,
  place: z.literal(['file', 'folder']),
  /** How often each record had been changed then: `keptState`. */
  kept: z.record(z.string(), z.int().check(z.nonnegative())),
});
export type BackupMark = z.infer<typeof BackupMark>;

/** By review. It belongs to this device: a backup says nothing of other backups. */
export const BackupMarks = z.record(ReviewId, BackupMark);
export type BackupMarks = z.infer<typeof BackupMarks>;
