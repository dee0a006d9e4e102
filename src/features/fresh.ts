import { ActionId, NoteId, ReviewId, SheetId } from '#domain/records/ids.ts';

/** Random ids are made here, at the edge, and passed in. */
export const fresh = {
  reviewId: (): ReviewId => ReviewId.parse(crypto.randomUUID()),
  sheetId: (): SheetId => SheetId.parse(crypto.randomUUID()),
  actionId: (): ActionId => ActionId.parse(crypto.randomUUID()),
  noteId: (): NoteId => NoteId.parse(crypto.randomUUID()),
};
