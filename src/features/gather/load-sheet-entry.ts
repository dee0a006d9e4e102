import { ReviewId, SourceId } from '#domain/records/ids.ts';
import { findSource } from '#domain/instrument/instrument.ts';
import type { Preferences } from '#domain/records/preferences.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Review } from '#domain/records/review.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { type StorageFailure, storageFailure } from '#storage/failure.ts';
import { preferences } from '#storage/preferences.ts';
import { reviewById } from '#storage/reviews.ts';
import { saveState } from '#storage/save-state.ts';
import { sheetsOfSource } from '#storage/sheets.ts';
import type { Stored, Unreadable } from '#storage/stored.ts';
import { withUnsaved } from '#storage/unsaved.ts';
import { readLastTime } from './last-time.ts';
import { placeSheet, type SheetEntry } from './sheet-entry.ts';

/** Why a sheet cannot be opened. Nothing is changed or lost by any of these. */
export type SheetEntryFailure =
  | { readonly kind: 'not-found'; readonly what: 'review' | 'source' | 'sheet' }
  | { readonly kind: 'deleted'; readonly review: Review }
  | { readonly kind: 'unknown-instrument' }
  | { readonly kind: 'unreadable'; readonly record: Unreadable }
  | { readonly kind: 'storage'; readonly failure: StorageFailure };

type Outcome<Value> = Result<Value, SheetEntryFailure>;

/** Reads what an address names. Its three parts are text from outside: anything at all. */
export async function loadSheetEntry(
  reviewId: string,
  sourceId: string,
  sheetId: string,
): Promise<Outcome<SheetEntry>> {
  const review = ReviewId.safeParse(reviewId);
  const source = SourceId.safeParse(sourceId);
  if (!review.success) return failed({ kind: 'not-found', what: 'review' });
  if (!source.success) return failed({ kind: 'not-found', what: 'source' });
  const read = await readAll(review.data, source.data);
  return read.ok ? findEntry(read.value, source.data, sheetId) : read;
}

type Read = {
  readonly reviews: Stored<Review>;
  readonly sheets: Stored<Sheet>;
  readonly preferences: Preferences;
};

/** Only storage is expected to fail; any other error is a bug and is left to throw. */
function readAll(reviewId: ReviewId, sourceId: SourceId): Promise<Outcome<Read>> {
  return Promise.all([
    reviewById(reviewId),
    sheetsOfSource(reviewId, sourceId),
    preferences(),
  ]).then(
    ([reviews, sheets, own]): Outcome<Read> => ok({ reviews, sheets, preferences: own }),
    (error: unknown) => failed({ kind: 'storage', failure: storageFailure(error) }),
  );
}

async function findEntry(
  read: Read,
  sourceId: SourceId,
  sheetId: string,
): Promise<Outcome<SheetEntry>> {
  const review = findReview(read.reviews);
  if (!review.ok) return review;
  const instrument = await loadInstrument(review.value.instrument);
  if (!instrument.ok) return failed({ kind: instrument.error });
  const source = findSource(instrument.value, sourceId);
  if (!source) return failed({ kind: 'not-found', what: 'source' });
  const placed = placeSheet(source, sheetsAsLeft(review.value, read.sheets.records), sheetId);
  if (!placed) return failed(whyNotFound(read.sheets, sheetId));
  return ok({
    ...placed,
    instrument: instrument.value,
    review: review.value,
    source,
    preferences: read.preferences,
    lastTime: await readLastTime(review.value, source, instrument.value.indicators),
  });
}

/** With what could not be written: an answer that was given is there when its sheet is reopened. */
function sheetsAsLeft(review: Review, sheets: readonly Sheet[]): readonly Sheet[] {
  const stored = { review, sheets, reflections: [], actions: [] };
  return withUnsaved(stored, saveState.unsaved()).sheets;
}

function findReview({ records, unreadable }: Stored<Review>): Outcome<Review> {
  const [record] = unreadable;
  if (record) return failed({ kind: 'unreadable', record });
  const [review] = records;
  if (!review) return failed({ kind: 'not-found', what: 'review' });
  return review.deletedAt === null ? ok(review) : failed({ kind: 'deleted', review });
}

function whyNotFound({ unreadable }: Stored<Sheet>, id: string): SheetEntryFailure {
  const record = unreadable.find(({ stored }) => hasId(stored, id));
  return record ? { kind: 'unreadable', record } : { kind: 'not-found', what: 'sheet' };
}

function hasId(stored: unknown, id: string): boolean {
  return typeof stored === 'object' && stored !== null && 'id' in stored && stored.id === id;
}
