import { keptState } from '#domain/keeping/unkept.ts';
import type { BackupMark } from '#domain/records/backup-marks.ts';
import { LINE_LENGTH } from '#domain/records/text.ts';
import { ok } from '#domain/result.ts';
import { rememberBackup } from '#storage/backup-marks.ts';
import { expected } from '#storage/expected.ts';
import type { BackupFile } from './backup-file.ts';

/**
 * Remembers that a file is whole, and what of each review is in it. The file is no less whole where
 * the browser cannot remember it, so a failure changes nothing: the reminder then comes back.
 *
 * @param name that the file really has.
 */
export async function rememberFile(
  { madeAt, reviews }: Pick<BackupFile, 'madeAt' | 'reviews'>,
  { name, place }: Pick<BackupMark, 'name' | 'place'>,
): Promise<void> {
  const marks = reviews.map((records) => ({
    reviewId: records.review.id,
    mark: { at: madeAt, name: name.slice(0, LINE_LENGTH), place, kept: keptState(records) },
  }));
  await expected(async () => ok(await rememberBackup(marks)));
}
