import type { Moment } from '#domain/records/dates.ts';
import type { LastReview } from '#domain/records/last-review.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { archivedBackup } from '#files/archive.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { archiveDocument } from '#report/archive/archive-document.ts';
import { renderHtml } from '#report/html/render.ts';
import type { BackupFile, NotMade } from './backup-file.ts';

/** Makes the page that is read without the app, and takes its data out again before giving it. */
export function archiveFile(
  open: OpenReview,
  name: string,
  madeAt: Moment,
  last?: LastReview,
): Result<BackupFile, NotMade> {
  const text = encodeBackup([open], madeAt);
  const page = renderHtml(archiveDocument(open, madeAt, last), { data: { text } });
  const inside = archivedBackup(page);
  const isWhole = inside.ok && inside.value === text && decodeBackup(text).ok;
  if (!isWhole) return failed('not-made');
  return ok({ name, content: new Blob([page], { type: 'text/html' }), madeAt, reviews: [open] });
}
