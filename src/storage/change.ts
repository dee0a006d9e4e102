import { unreachable } from '#domain/never.ts';
import { changedFields } from '#domain/merging/edit-record.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';

import type { Preferences } from '#domain/records/preferences.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';

/**
 * One thing to be written, as plain data: it can be written now, tried again later, or handed to
 * the person as a file when storage refuses it.
 *
 * Only the `fields` that it names are written, so that two tabs on one record do not undo each
 * other; the record comes along whole in case there is none yet. With no fields it adds a record,
 * and does nothing to one that is there.
 */
export type Change =
  | Edit<'review', Review>
  | Edit<'sheet', Sheet>
  | Edit<'reflection', Reflection>
  | Edit<'action', Action>
  | { readonly kind: 'preferences'; readonly record: Preferences };

type Edit<Kind extends string, Shape> = {
  readonly kind: Kind;
  readonly record: Shape;
  readonly fields: readonly string[];
};

export const added = {
  review: (record: Review): Change => ({ kind: 'review', record, fields: [] }),
  sheet: (record: Sheet): Change => ({ kind: 'sheet', record, fields: [] }),
  reflection: (record: Reflection): Change => ({ kind: 'reflection', record, fields: [] }),
  action: (record: Action): Change => ({ kind: 'action', record, fields: [] }),
};

/** What turned one state of a record into another; null where they are the same. */
export const edited = {
  review: (before: Review, record: Review): Change | null =>
    orNull({ kind: 'review', record, fields: changedFields(reviewRecord, before, record) }),
  sheet: (before: Sheet, record: Sheet): Change | null =>
    orNull({ kind: 'sheet', record, fields: changedFields(sheetRecord, before, record) }),
  reflection: (before: Reflection, record: Reflection): Change | null =>
    orNull({ kind: 'reflection', record, fields: changedFields(reflectionRecord, before, record) }),
  action: (before: Action, record: Action): Change | null =>
    orNull({ kind: 'action', record, fields: changedFields(actionRecord, before, record) }),
};

function orNull<Kind extends string, Shape>(edit: Edit<Kind, Shape>): Edit<Kind, Shape> | null {
  return edit.fields.length === 0 ? null : edit;
}

/** What a change is about: its record, and one field of it or none. A later change to the same makes an earlier one void. */
export function changeKeys(change: Change): readonly string[] {
  const key = recordKey(change);
  if (change.kind === 'preferences' || change.fields.length === 0) return [key];
  return change.fields.map((field) => `${key} ${field}`);
}

/** The part of a change that one of its keys stands for. */
export function partOf(change: Change, key: string): Change {
  if (change.kind === 'preferences') return change;
  const fields = change.fields.filter((field) => key === `${recordKey(change)} ${field}`);
  return { ...change, fields };
}

function recordKey(change: Change): string {
  switch (change.kind) {
    case 'review':
    case 'sheet':
    case 'action':
      return `${change.kind} ${change.record.id}`;
    case 'reflection':
      return `reflection ${reflectionRecord.keyOf(change.record)}`;
    case 'preferences':
      return 'preferences';
    default:
      return unreachable(change);
  }
}
