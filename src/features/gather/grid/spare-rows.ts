import type { Source } from '#domain/instrument/instrument.ts';
import type { SheetId } from '#domain/records/ids.ts';
import { newSheet } from '#domain/records/new-records.ts';
import type { Review } from '#domain/records/review.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { fresh } from '#features/fresh.ts';

/** So many empty rows wait after the last one that has been typed into. */
const SPARE = 2;

/** What stands in which row, for as long as a grid is open. */
export type RowOrder = {
  readonly ids: readonly SheetId[];
  /** Those that nothing has been typed into yet, which storage has never heard of. */
  readonly blank: ReadonlyMap<SheetId, Sheet>;
  /** The highest number that a document of the source has. */
  readonly lastNumber: number;
};

/** The order once a row has been typed into, with as many more as have to wait after it; null is before all. */
export function withSpareRows(
  order: RowOrder,
  typedInto: SheetId | null,
  review: Review,
  source: Source,
): RowOrder {
  const blank = new Map(order.blank);
  if (typedInto !== null) blank.delete(typedInto);
  const at = typedInto === null ? order.ids.length - 1 : order.ids.indexOf(typedInto);
  const missing = Math.max(0, at + 1 + SPARE - order.ids.length);
  const more = Array.from({ length: missing }, (_, nth) =>
    newRow(review, source, order.lastNumber + nth + 1),
  );
  return {
    ids: [...order.ids, ...more.map(({ id }) => id)],
    blank: new Map([...blank, ...more.map((sheet) => [sheet.id, sheet] as const)]),
    lastNumber: order.lastNumber + missing,
  };
}

function newRow(review: Review, source: Source, number: number): Sheet {
  const sheet = newSheet(review.id, source, [], fresh.sheetId());
  return sheet.number === null ? sheet : { ...sheet, number };
}
