import { type BackupMark, BackupMarks } from '#domain/records/backup-marks.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { database } from './database.ts';

const KEY = 'backups';

/** What is known of each review's last verified backup; nothing where it cannot be read. */
export async function backupMarks(): Promise<BackupMarks> {
  return BackupMarks.safeParse(await database.device.get(KEY)).data ?? {};
}

/** Remembers that these reviews are in a file that was read back and found whole. */
export async function rememberBackup(
  marks: readonly { readonly reviewId: ReviewId; readonly mark: BackupMark }[],
): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    const all = { ...(await backupMarks()) };
    for (const { reviewId, mark } of marks) all[reviewId] = mark;
    await database.device.put(all, KEY);
  });
}
