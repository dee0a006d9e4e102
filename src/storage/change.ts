import { type Action, actionRecord } from '#domain/records/action.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { Preferences } from '#domain/records/preferences.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { responseTo, type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { unreachable } from '#domain/never.ts';
import { database } from './database.ts';
import { replace } from './replace.ts';

/**
 * One thing to be written, as plain data: it can be written now, tried again later, or handed to
 * the person as a file when storage refuses it.
 *
 * A response is written on its own, so that two tabs on one sheet do not undo each other; the
 * sheet it belongs to comes along in case there is none yet.
 */
export type Change =
  | { readonly kind: 'review'; readonly record: Review }
  | { readonly kind: 'sheet'; readonly record: Sheet }
  | { readonly kind: 'response'; readonly record: Sheet; readonly indicatorId: IndicatorId }
  | { readonly kind: 'reflection'; readonly record: Reflection }
  | { readonly kind: 'action'; readonly record: Action }
  | { readonly kind: 'preferences'; readonly record: Preferences };

/** What a change is about: a later change with the same key makes an earlier one void. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'response':
      return `response ${change.record.id} ${change.indicatorId}`;
    case 'reflection':
      return `reflection ${change.record.reviewId} ${change.record.indicatorId}`;
    case 'preferences':
      return 'preferences';
    case 'review':
    case 'sheet':
    case 'action':
      return `${change.kind} ${change.record.id}`;
    default:
      return unreachable(change);
  }
}

/** Writes a change. Resolves only when the transaction has completed. */
export async function write(change: Change): Promise<void> {
  switch (change.kind) {
    case 'review':
      await replace(database.reviews, reviewRecord, change.record.id, () => change.record);
      return;
    case 'sheet':
      await replace(database.sheets, sheetRecord, change.record.id, () => change.record);
      return;
    case 'response':
      await writeResponse(change.record, change.indicatorId);
      return;
    case 'reflection':
      await writeReflection(change.record);
      return;
    case 'action':
      await replace(database.actions, actionRecord, change.record.id, () => change.record);
      return;
    case 'preferences':
      await database.preferences.put(change.record, 'device');
      return;
    default:
      unreachable(change);
  }
}

async function writeResponse(sheet: Sheet, indicator: IndicatorId): Promise<void> {
  await replace(database.sheets, sheetRecord, sheet.id, (stored) =>
    stored === null ? sheet : withResponse(stored, sheet, indicator),
  );
}

async function writeReflection(reflection: Reflection): Promise<void> {
  const { reviewId, indicatorId } = reflection;
  await replace(database.reflections, reflectionRecord, [reviewId, indicatorId], () => reflection);
}

/** A sheet with one response taken from a changed copy of it, and all others as they were. */
export function withResponse(stored: Sheet, changed: Sheet, indicator: IndicatorId): Sheet {
  const responses = { ...stored.responses, [indicator]: responseTo(changed, indicator) };
  return { ...stored, responses };
}
