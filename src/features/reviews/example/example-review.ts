import type { Action } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import { UNCHANGED } from '#domain/records/edits.ts';
import type { ActionId, NoteId, ReviewId, SheetId } from '#domain/records/ids.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import { problemSentence } from '#files/csv.ts';
import { readSheetsCsv } from '#files/sheets-csv.ts';
import { ExampleFile } from './example-file.ts';

/** What the edge supplies: fresh random ids and the time. */
export type ExampleIds = {
  readonly reviewId: () => ReviewId;
  readonly sheetId: () => SheetId;
  readonly actionId: () => ActionId;
  readonly noteId: () => NoteId;
  readonly now: Moment;
};

/**
 * The finished review of a made-up service, from its two files, with ids of its own: it can be
 * opened again and again.
 *
 * @throws when a file does not fit: both are part of the app, so that would be a bug.
 */
export function exampleReview(
  sheetsCsv: string,
  file: unknown,
  instrument: Instrument,
  ids: ExampleIds,
): ReviewRecords {
  const { reflections, actions, ...plan } = ExampleFile.parse(file);
  const reviewId = ids.reviewId();
  const sheets = readSheetsCsv(sheetsCsv, instrument, reviewId, ids.sheetId);
  if (!sheets.ok) throw new Error(problemSentence(sheets.error));
  return {
    review: reviewOf(plan, instrument, reviewId, ids.now),
    sheets: sheets.value,
    reflections: reflections.map((words) => ({ ...words, ...UNCHANGED, version: 2, reviewId })),
    actions: actions.map((action, index) => ({
      ...action,
      version: 2,
      id: ids.actionId(),
      reviewId,
      notes: action.notes.map((note) => ({ ...note, id: ids.noteId() })),
      addedAt: later(ids.now, index),
      deletedAt: null,
      ...UNCHANGED,
    })),
  };
}

function reviewOf(
  plan: Omit<ExampleFile, 'reflections' | 'actions'>,
  { id, version }: Instrument,
  reviewId: ReviewId,
  now: Moment,
): Review {
  return {
    ...plan,
    version: 4,
    id: reviewId,
    follows: null,
    contributed: null,
    invited: {},
    returnKeys: {},
    instrument: { id, version },
    isExample: true,
    createdAt: now,
    deletedAt: null,
    ...UNCHANGED,
  };
}

/** Actions are listed in the order they were added, so each is added a little after the last. */
function later(moment: Moment, milliseconds: number): Action['addedAt'] {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}
