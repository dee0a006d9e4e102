import type { SheetId } from '#domain/records/ids.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { ExamplesLastTime } from '#domain/journey/examples-last-time.ts';
import { type Neighbours, neighboursOf } from '#domain/journey/neighbours.ts';
import type { Preferences } from '#domain/records/preferences.ts';
import type { Review } from '#domain/records/review.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';

/** All that the sheet screen needs, read once: from then on the form owns what is on the sheet. */
export type SheetEntry = PlacedSheet & {
  readonly instrument: Instrument;
  readonly review: Review;
  readonly source: Source;
  readonly preferences: Preferences;
  /** What was written beside each statement in the last review; empty for people's sheets. */
  readonly lastTime: ExamplesLastTime;
};

export type PlacedSheet = {
  readonly sheet: Sheet;
  readonly name: string;
  /**
   * The documents before and after this one. People's sheets have no neighbours: theirs is a
   * random order, which nobody follows.
   */
  readonly place: Neighbours<SheetId>;
};

/** A sheet as its source lists it, where empty ones do not count: but this one does. */
export function placeSheet(
  source: Source,
  sheets: readonly Sheet[],
  id: string,
): PlacedSheet | undefined {
  const listed = sheets.filter((sheet) => sheet.id === id || !isEmptySheet(sheet));
  const named = sheetsInOrder(source, listed);
  const found = named.find(({ sheet }) => sheet.id === id);
  const ids = source.kind === 'written' ? named.map(({ sheet }) => sheet.id) : [];
  return found && { ...found, place: neighboursOf(ids, (one) => one === id) };
}
