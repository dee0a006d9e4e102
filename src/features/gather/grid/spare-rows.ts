import type { Source } from '#domain/instrument/instrument.ts';
import type { SheetId } from '#domain/records/ids.ts';
import { newSheet } from '#domain/records/new-records.ts';
import type { Review } from '#domain/records/review.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { fresh } from '#features/fresh.ts';

/** So many empty rows wait after the last one that has been typed into. */
const SPARE = 2;

type Place = {
  readonly review: Review;
  readonly source: Source;
  /** The highest number that a document of the source has had before these. */
  readonly lastNumber: number;
};

/** Rows, and as many more as there have to be after the one that is typed into; null is before all. */
export function withSpareRows(
  rows: readonly Sheet[],
  typedInto: SheetId | null,
  place: Place,
): readonly Sheet[] {
  const at = rows.findIndex(({ id }) => id === typedInto);
  const wanted = at + 1 + SPARE;
  const more = Math.max(0, wanted - rows.length);
  return [...rows, ...Array.from({ length: more }, (_, nth) => newRow(rows.length + nth, place))];
}

function newRow(before: number, { review, source, lastNumber }: Place): Sheet {
  const sheet = newSheet(review.id, source, [], fresh.sheetId());
  return sheet.number === null ? sheet : { ...sheet, number: lastNumber + before + 1 };
}
