import { keptState } from '#domain/keeping/unkept.ts';
import { byReview } from '#domain/records/by-review.ts';
import { LINE_LENGTH } from '#domain/records/text.ts';
import { ok } from '#domain/result.ts';
import { backupMarks, rememberBackup } from '#storage/backup-marks.ts';
import { expected } from '#storage/expected.ts';
import type { OpenedFile } from './open-file.ts';

/**
 * A file that was just read whole is a backup of what is in it, and is remembered as one where none
 * that is newer is known. Where that does not work, nothing but a reminder comes of it.
 */
export async function rememberOpened({ name, madeAt, plan }: OpenedFile): Promise<void> {
  await expected(async () => {
    const known = await backupMarks();
    const marks = byReview(plan.file)
      .filter(({ review }) => (known[review.id]?.at ?? '') < madeAt)
      .map((records) => ({
        reviewId: records.review.id,
        mark: {
          at: madeAt,
          name: name.slice(0, LINE_LENGTH),
          place: 'file' as const,
          kept: keptState(records),
        },
      }));
    return ok(await rememberBackup(marks));
  });
}
