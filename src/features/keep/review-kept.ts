import { amountOf, together, type Unkept, unkept } from '#domain/keeping/unkept.ts';
import type { BackupMark, BackupMarks } from '#domain/records/backup-marks.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import type { Everything } from '#storage/everything.ts';

/** A review, its last backup, and what of it is in none as it is now. */
export type ReviewKept = {
  readonly records: ReviewRecords;
  readonly mark: BackupMark | null;
  readonly unkept: Unkept;
};

export function reviewKept(records: ReviewRecords, marks: BackupMarks): ReviewKept {
  const mark = marks[records.review.id] ?? null;
  return { records, mark, unkept: unkept(withoutEmpty(records), mark?.kept) };
}

/** All there is of some reviews, as a backup has it. */
export function sizeOf(reviews: readonly ReviewRecords[]): Unkept {
  return together(reviews.map((records) => unkept(withoutEmpty(records))));
}

/** A sheet that was opened, and has no mark on it yet, is nothing that could be lost. */
function withoutEmpty(records: ReviewRecords): ReviewRecords {
  return { ...records, sheets: records.sheets.filter((sheet) => !isEmptySheet(sheet)) };
}

/** Every review for which a backup matters. The example comes with the app, and needs none. */
export function reviewsToKeep({ reviews, marks }: Everything): readonly ReviewKept[] {
  return reviews
    .filter(({ review }) => !review.isExample)
    .map((records) => reviewKept(records, marks));
}

/** How much of some reviews is in no backup, and when the last backup of any of that was made. */
export type Outstanding = { readonly unkept: Unkept; readonly lastBackup: Moment | null };

export function outstanding(all: readonly ReviewKept[]): Outstanding {
  const changed = all.filter((each) => amountOf(each.unkept) > 0);
  const times = changed.flatMap(({ mark }) => mark?.at ?? []).toSorted();
  return {
    unkept: together(changed.map((each) => each.unkept)),
    lastBackup: times.at(-1) ?? null,
  };
}
