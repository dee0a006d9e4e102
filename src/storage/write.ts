import type { IndexableType, Table } from 'dexie';
import { withEdits } from '#domain/merging/edit-record.ts';
import { saidAgain, WIPEABLE_ACTION, WIPEABLE_SHEET } from '#domain/merging/wiping.ts';
import { unreachable } from '#domain/never.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import type { Change } from './change.ts';
import type { Database } from './tables.ts';
import { rememberWritten } from './written.ts';
import { replace } from './replace.ts';
import { thisDevice } from './this-device.ts';

/** Where a change is to be written. */
export function tableFor(database: Database, { kind }: Change): Table {
  return tablesOf(database)[kind];
}

/** Every table that a change can be written to. */
export function recordTables(database: Database): readonly Table[] {
  return Object.values(tablesOf(database));
}

function tablesOf(database: Database): Readonly<Record<Change['kind'], Table>> {
  const { reviews, sheets, reflections, actions, preferences } = database;
  return { review: reviews, sheet: sheets, reflection: reflections, action: actions, preferences };
}

/** Writes a change. Resolves only when the transaction has completed. */
export async function writeTo(database: Database, change: Change): Promise<void> {
  const { reviews, sheets, reflections, actions, preferences } = database;
  if (change.kind === 'preferences') {
    await preferences.put(change.record, 'device');
    return;
  }
  const device = await thisDevice(database);
  switch (change.kind) {
    case 'review':
      return edit(reviews, reviewRecord, change.record.id, change, device);
    case 'sheet':
      return edit(sheets, sheetRecord, change.record.id, change, device, (before, after) =>
        saidAgain(WIPEABLE_SHEET, before, after, device),
      );
    case 'reflection': {
      const { reviewId, indicatorId } = change.record;
      return edit(reflections, reflectionRecord, [reviewId, indicatorId], change, device);
    }
    case 'action':
      return edit(actions, actionRecord, change.record.id, change, device, (before, after) =>
        saidAgain(WIPEABLE_ACTION, before, after, device),
      );
    default:
      return unreachable(change);
  }
}

/** Puts the fields of a change into what is stored; the whole record where nothing is stored. */
async function edit<Shape extends Merging, Key extends IndexableType>(
  table: Table<unknown, Key>,
  kind: MergedKind<Shape>,
  key: Key,
  { record, fields }: { readonly record: Shape; readonly fields: readonly string[] },
  device: DeviceId,
  also: (before: Shape | null, after: Shape) => Shape = (_, after) => after,
): Promise<void> {
  const written = await replace(table, kind, key, (stored) =>
    also(stored, withEdits(kind, stored, record, fields, device)),
  );
  rememberWritten(kind, written);
}
