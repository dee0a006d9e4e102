import type { Standing } from '#domain/merging/incoming.ts';
import { areCopies } from '#domain/merging/merge-record.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { decodeRecord } from '#domain/records/record.ts';
import type { RecordSet } from '#domain/records/review-records.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { WrittenRow } from './put-back.ts';
import {
  ACTION_ROWS,
  REFLECTION_ROWS,
  type RestoredRows,
  reviewRows,
  SHEET_ROWS,
} from './restored-rows.ts';
import type { Database } from './tables.ts';

/** One record of a file, and what taking it in would do to what is stored. */
export type RestoreStep = WrittenRow & {
  readonly reviewId: ReviewId;
  readonly standing: Standing;
  /** How many of its fields somebody will have to choose for. */
  readonly toChoose: number;
  /** What is stored is damaged, and the file's copy takes its place. */
  readonly mends: boolean;
  /** It will show on a screen: it is not in the bin, and there is something in it. */
  readonly isSeen: boolean;
};

/** Whether there is nothing to write for it: it is here as it is, or more is. */
export function changesNothing({ standing, mends }: RestoreStep): boolean {
  return !mends && (standing === 'same' || standing === 'older');
}

/**
 * - `newer-version`: what is stored was written by a later app, so it is left alone.
 * - `other-record`: the file has something else under the id of a record that is here.
 */
export type StepFailure = 'newer-version' | 'other-record';

type Steps = Result<readonly RestoreStep[], StepFailure>;

/** What each record of a file would do here. Reads only, so it can be asked within a transaction. */
export async function stepsFor(
  database: Database,
  file: RecordSet,
  device: DeviceId,
): Promise<Steps> {
  const all = [
    await steps(database, reviewRows(device), file.reviews),
    await steps(database, SHEET_ROWS, file.sheets),
    await steps(database, REFLECTION_ROWS, file.reflections),
    await steps(database, ACTION_ROWS, file.actions),
  ];
  const refused = all.find((each) => !each.ok);
  return refused ?? ok(all.flatMap((each) => (each.ok ? each.value : [])));
}

async function steps<Shape extends Merging>(
  database: Database,
  rows: RestoredRows<Shape>,
  records: readonly Shape[],
): Promise<Steps> {
  const table = database.table<unknown, WrittenRow['key']>(rows.table);
  const stored = await table.bulkGet(records.map((record) => rows.keyOf(record)));
  const result: RestoreStep[] = [];
  for (const [place, there] of records.entries()) {
    const step = stepFor(rows, stored[place], there);
    if (!step.ok) return step;
    result.push(step.value);
  }
  return ok(result);
}

function stepFor<Shape extends Merging>(
  rows: RestoredRows<Shape>,
  before: unknown,
  there: Shape,
): Result<RestoreStep, StepFailure> {
  const { table, kind } = rows;
  const here = before === undefined ? null : decodeRecord(kind, before);
  if (here?.ok === false && here.error.reason === 'newer-version') return failed('newer-version');
  const readable = here?.ok === true ? here.value : null;
  if (readable !== null && !areCopies(kind, readable, there)) return failed('other-record');
  const { standing, merged: after, toChoose } = rows.takeIn(readable, there);
  return ok({
    table,
    key: rows.keyOf(there),
    reviewId: rows.reviewOf(there),
    before,
    after,
    standing,
    toChoose,
    mends: here?.ok === false,
    isSeen: rows.isSeen(after),
  });
}
