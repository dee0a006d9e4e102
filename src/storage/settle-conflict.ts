import { conflictsIn } from '#domain/merging/conflicts.ts';
import { withChoice } from '#domain/merging/edit-record.ts';
import type { ReviewConflict } from '#domain/merging/review-conflicts.ts';
import { unreachable } from '#domain/never.ts';
import { isSame } from '#domain/records/canonical.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';
import { persistently } from './persistently.ts';
import { putBack, rowNow, type WrittenRow } from './put-back.ts';
import {
  ACTION_ROWS,
  REFLECTION_ROWS,
  type RestoredRows,
  reviewRows,
  SHEET_ROWS,
} from './restored-rows.ts';
import type { Database } from './tables.ts';
import { thisDevice } from './this-device.ts';

/** `changed-since`: what there was to choose between, or to undo, is not there any more. */
export type SettleFailure = StorageFailure | 'changed-since';

type Settled = Result<WrittenRow, SettleFailure>;

/**
 * Writes what somebody has chosen of a field that was changed in two places, in one transaction.
 * Every copy of the record will follow.
 *
 * @param value one of the conflict's own.
 * @returns what undoes it.
 */
export async function settleConflict(
  contested: ReviewConflict,
  value: unknown,
  of: Database = database,
): Promise<Settled> {
  const { field } = contested.conflict;
  return expected(() =>
    persistently(of, async () =>
      settle(of, contested, { field, value, device: await thisDevice(of) }),
    ),
  );
}

/** Opens the conflict again, as it was; not where the record has been changed since. */
export async function unsettle(settled: WrittenRow): Promise<Result<null, SettleFailure>> {
  return expected(() => putBack(database, [settled]));
}

function settle(of: Database, contested: ReviewConflict, choice: Choice): Promise<Settled> {
  switch (contested.kind) {
    case 'review':
      return choose(of, reviewRows(choice.device), contested.record, choice);
    case 'sheet':
      return choose(of, SHEET_ROWS, contested.record, choice);
    case 'reflection':
      return choose(of, REFLECTION_ROWS, contested.record, choice);
    case 'action':
      return choose(of, ACTION_ROWS, contested.record, choice);
    default:
      return unreachable(contested);
  }
}

type Choice = { readonly field: string; readonly value: unknown; readonly device: DeviceId };

async function choose<Shape extends Merging>(
  of: Database,
  rows: RestoredRows<Shape>,
  record: Shape,
  { field, value, device }: Choice,
): Promise<Settled> {
  const { table, kind } = rows;
  const row = { table, key: rows.keyOf(record) };
  return of.transaction('rw', table, async () => {
    const before = await rowNow(of, row);
    const stored = decodeRecord(kind, before);
    if (!stored.ok) return failed(stored.error.reason);
    const conflict = conflictsIn(kind, stored.value).find((one) => one.field === field);
    const isOffered = conflict?.values.some((one) => isSame(one, value)) ?? false;
    if (!isOffered) return failed('changed-since' as const);
    const after = withChoice(kind, stored.value, field, value, device);
    await of.table(table).put(after);
    return ok({ ...row, before, after });
  });
}
