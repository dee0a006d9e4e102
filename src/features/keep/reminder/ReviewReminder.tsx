import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { backupMarks } from '#storage/backup-marks.ts';
import { useLive } from '#storage/live.ts';
import { outstanding, reviewKept } from '../review-kept.ts';
import { Reminder } from './Reminder.tsx';

/** Reminds of a backup of one review. The example needs none. */
export function ReviewReminder({ records }: { records: ReviewRecords }) {
  const marks = useLive(backupMarks, []);
  const { review } = records;
  if (!marks?.ok || review.isExample) return null;
  const kept = reviewKept(records, marks.value);
  return <Reminder outstanding={outstanding([kept])} href={paths.share(review.id)} />;
}
