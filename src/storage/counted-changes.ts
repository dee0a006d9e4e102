import { changedFields, withEdits } from '#domain/merging/edit-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';

/**
 * Reviews as they were left, with what differs from how they are stored counted as this device's
 * changes. In a file they are then news to what is stored, and not something else that it conflicts
 * with.
 */
export function withChangesCounted(
  stored: readonly ReviewRecords[],
  left: readonly ReviewRecords[],
  device: DeviceId,
): readonly ReviewRecords[] {
  return left.map((records) => {
    const before = stored.find(({ review }) => review.id === records.review.id);
    return before === undefined ? records : counted(before, records, device);
  });
}

function counted(before: ReviewRecords, after: ReviewRecords, device: DeviceId): ReviewRecords {
  const [review = after.review] = all(reviewRecord, [before.review], [after.review], device);
  return {
    review,
    sheets: all(sheetRecord, before.sheets, after.sheets, device),
    reflections: all(reflectionRecord, before.reflections, after.reflections, device),
    actions: all(actionRecord, before.actions, after.actions, device),
  };
}

function all<Shape extends Merging>(
  kind: MergedKind<Shape>,
  before: readonly Shape[],
  after: readonly Shape[],
  device: DeviceId,
): readonly Shape[] {
  const known = new Map(before.map((record) => [kind.keyOf(record), record]));
  return after.map((record) => {
    const was = known.get(kind.keyOf(record));
    return was === undefined || was === record
      ? record
      : withEdits(kind, was, record, changedFields(kind, was, record), device);
  });
}
