import { changedFields, withEdits } from '#domain/merging/edit-record.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { database } from '#storage/database.ts';
import { Database } from '#storage/tables.ts';
import { thisDevice } from '#storage/this-device.ts';

/**
 * Changes a stored record as another tab of this browser would: over its own connection, and
 * without this tab knowing that it has written anything.
 */
export async function changeInOtherTab<Shape extends Merging>(
  kind: MergedKind<Shape>,
  key: string | readonly [string, string],
  change: (stored: Shape) => Partial<Shape>,
): Promise<Shape> {
  const device = await thisDevice(database);
  const otherTab = new Database();
  const table = otherTab.table<unknown, typeof key>(`${kind.name}s`);
  const changed = await otherTab.transaction('rw', table, async () => {
    const stored = decodeRecord(kind, await table.get(key));
    if (!stored.ok) throw new Error(`There is no ${kind.name} to change`);
    const becomes = { ...stored.value, ...change(stored.value) };
    const fields = changedFields(kind, stored.value, becomes);
    const after = withEdits(kind, stored.value, becomes, fields, device);
    await table.put(after);
    return after;
  });
  otherTab.close();
  return changed;
}
