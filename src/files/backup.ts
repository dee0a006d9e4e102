import { actionRecord } from '#domain/records/action.ts';
import { Moment } from '#domain/records/dates.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { reviewRecord } from '#domain/records/review.ts';
import type { RecordSet, ReviewRecords } from '#domain/records/review-records.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import * as z from 'zod/mini';
import type { FileFailure } from './file-failure.ts';
import { openFile } from './file-kind.ts';
import { decodeRecords } from './file-records.ts';

/** Reviews with all that belongs to them, as a file that a service keeps. */
export type Backup = RecordSet & { readonly madeAt: Moment };

const KIND = 'sri2-backup';
/** Goes up when the file as a whole changes. Each record in it carries a version of its own. */
const FORMAT = 1;

/** How the names of these files end: "harbour-view.sri2.json". */
export const BACKUP_ENDING = '.sri2.json';

const Records = z.array(z.unknown());
const BackupFile = z.object({
  madeAt: Moment,
  reviews: Records,
  sheets: Records,
  reflections: Records,
  actions: Records,
});

/** The text of a backup: JSON with line breaks, so that a person can read it without this app. */
export function encodeBackup(reviews: readonly ReviewRecords[], madeAt: Moment): string {
  const file = {
    kind: KIND,
    format: FORMAT,
    madeAt,
    reviews: reviews.map(({ review }) => review),
    sheets: reviews.flatMap(({ sheets }) => sheets),
    reflections: reviews.flatMap(({ reflections }) => reflections),
    actions: reviews.flatMap(({ actions }) => actions),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a backup whole, or says why not: never a part of one. */
export function decodeBackup(text: string): Result<Backup, FileFailure> {
  const file = openFile(text, { kind: KIND, format: FORMAT, schema: BackupFile });
  if (!file.ok) return file;
  const reviews = decodeRecords(reviewRecord, file.value.reviews);
  if (!reviews.ok) return reviews;
  const sheets = decodeRecords(sheetRecord, file.value.sheets);
  if (!sheets.ok) return sheets;
  const reflections = decodeRecords(reflectionRecord, file.value.reflections);
  if (!reflections.ok) return reflections;
  const actions = decodeRecords(actionRecord, file.value.actions);
  if (!actions.ok) return actions;
  return whole({
    madeAt: file.value.madeAt,
    reviews: reviews.value,
    sheets: sheets.value,
    reflections: reflections.value,
    actions: actions.value,
  });
}

/** Every record must belong to a review in the file, and stand in it once. */
function whole(backup: Backup): Result<Backup, FileFailure> {
  const { reviews, sheets, reflections, actions } = backup;
  const known = new Set<string>(reviews.map(({ id }) => id));
  const stray = [...sheets, ...reflections, ...actions].find(
    ({ reviewId }) => !known.has(reviewId),
  );
  if (stray !== undefined) return failed({ reason: 'damaged', where: 'a review is missing' });
  const keys = [
    ...[...reviews, ...sheets, ...actions].map(({ id }): string => id),
    ...reflections.map(({ reviewId, indicatorId }) => `${reviewId} ${indicatorId}`),
  ];
  const isTwice = new Set(keys).size < keys.length;
  return isTwice ? failed({ reason: 'damaged', where: 'something is in it twice' }) : ok(backup);
}
