import type { ReviewRecords } from '#domain/records/review-records.ts';
import { database } from '#storage/database.ts';
import { RECORD_TABLES } from '#storage/put-back.ts';

/** What is stored of each record, by table and key. */
export type Rows = Readonly<Record<string, unknown>>;

/** Every row of the records as it stands, readable or not. */
export async function allRows(): Promise<Rows> {
  const entries = RECORD_TABLES.map(async (name) => {
    const table = database.table<unknown, unknown>(name);
    const [keys, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
    return rows.map((row, place) => [`${name} ${String(keys[place])}`, row] as const);
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}

/** What there is when these reviews are all there is. */
export function rowsOf(reviews: readonly ReviewRecords[]): Rows {
  return Object.fromEntries(
    reviews.flatMap(({ review, sheets, reflections, actions }) => [
      [`reviews ${review.id}`, review] as const,
      ...sheets.map((sheet) => [`sheets ${sheet.id}`, sheet] as const),
      ...reflections.map((it) => [`reflections ${it.reviewId},${it.indicatorId}`, it] as const),
      ...actions.map((action) => [`actions ${action.id}`, action] as const),
    ]),
  );
}
