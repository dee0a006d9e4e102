import { withChoice, withEdits } from '#domain/merging/edit-record.ts';
import { takenIn } from '#domain/merging/incoming.ts';
import type { ReviewConflict } from '#domain/merging/review-conflicts.ts';
import { saidAgain, wiped, WIPEABLE_ACTION, WIPEABLE_SHEET } from '#domain/merging/wiping.ts';
import { unreachable } from '#domain/never.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import type { Change } from '#storage/change.ts';
import type { Doing } from '#tests/builders/everyday-work.ts';

/** A review on a device after something was done there, by the same rules as storage. */
export function after(records: ReviewRecords, done: Doing, device: DeviceId): ReviewRecords {
  switch (done.does) {
    case 'change':
      return changed(records, done.change, device);
    case 'settle':
      return settled(records, done.contested, done.value, device);
    case 'empty the bin':
      return {
        ...records,
        sheets: records.sheets.map((it) =>
          it.deletedAt === null ? it : wiped(WIPEABLE_SHEET, it, device),
        ),
        actions: records.actions.map((it) =>
          it.deletedAt === null ? it : wiped(WIPEABLE_ACTION, it, device),
        ),
      };
    default:
      return unreachable(done);
  }
}

/** A review after a file was opened there. */
export function withFile(here: ReviewRecords, file: ReviewRecords): ReviewRecords {
  return {
    review: oneTakenIn(reviewRecord, here.review, file.review),
    sheets: allTakenIn(sheetRecord, here.sheets, file.sheets),
    reflections: allTakenIn(reflectionRecord, here.reflections, file.reflections),
    actions: allTakenIn(actionRecord, here.actions, file.actions),
  };
}

function changed(records: ReviewRecords, change: Change, device: DeviceId): ReviewRecords {
  switch (change.kind) {
    case 'preferences':
      return records;
    case 'review':
      return {
        ...records,
        review: withEdits(reviewRecord, records.review, change.record, change.fields, device),
      };
    case 'reflection':
      return {
        ...records,
        reflections: inPlace(reflectionRecord, records.reflections, change.record, (stored) =>
          withEdits(reflectionRecord, stored, change.record, change.fields, device),
        ),
      };
    case 'sheet':
      return {
        ...records,
        sheets: inPlace(sheetRecord, records.sheets, change.record, (stored) =>
          saidAgain(
            WIPEABLE_SHEET,
            stored,
            withEdits(sheetRecord, stored, change.record, change.fields, device),
            device,
          ),
        ),
      };
    case 'action':
      return {
        ...records,
        actions: inPlace(actionRecord, records.actions, change.record, (stored) =>
          saidAgain(
            WIPEABLE_ACTION,
            stored,
            withEdits(actionRecord, stored, change.record, change.fields, device),
            device,
          ),
        ),
      };
    default:
      return unreachable(change);
  }
}

function settled(
  records: ReviewRecords,
  contested: ReviewConflict,
  value: unknown,
  device: DeviceId,
): ReviewRecords {
  const { field } = contested.conflict;
  switch (contested.kind) {
    case 'review':
      return { ...records, review: withChoice(reviewRecord, records.review, field, value, device) };
    case 'sheet':
      return {
        ...records,
        sheets: inPlace(sheetRecord, records.sheets, contested.record, (stored) =>
          withChoice(sheetRecord, stored ?? contested.record, field, value, device),
        ),
      };
    case 'reflection':
      return {
        ...records,
        reflections: inPlace(reflectionRecord, records.reflections, contested.record, (stored) =>
          withChoice(reflectionRecord, stored ?? contested.record, field, value, device),
        ),
      };
    case 'action':
      return {
        ...records,
        actions: inPlace(actionRecord, records.actions, contested.record, (stored) =>
          withChoice(actionRecord, stored ?? contested.record, field, value, device),
        ),
      };
    default:
      return unreachable(contested);
  }
}

/** The records with one of them as it becomes; added where there was none. */
function inPlace<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
  one: Shape,
  next: (stored: Shape | null) => Shape,
): readonly Shape[] {
  const at = records.findIndex((it) => kind.keyOf(it) === kind.keyOf(one));
  const stored = records[at];
  return stored === undefined ? [...records, next(null)] : records.with(at, next(stored));
}

function allTakenIn<Shape extends Merging>(
  kind: MergedKind<Shape>,
  here: readonly Shape[],
  file: readonly Shape[],
): readonly Shape[] {
  const known = new Map(here.map((record) => [kind.keyOf(record), record]));
  for (const there of file) {
    const key = kind.keyOf(there);
    known.set(key, oneTakenIn(kind, known.get(key) ?? null, there));
  }
  return [...known.values()];
}

function oneTakenIn<Shape extends Merging>(
  kind: MergedKind<Shape>,
  here: Shape | null,
  there: Shape,
): Shape {
  const { standing, merged } = takenIn(kind, here, there);
  const isNothing = standing === 'same' || standing === 'older';
  return isNothing && here !== null ? here : merged;
}
