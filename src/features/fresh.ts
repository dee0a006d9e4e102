import { ActionId, NoteId, ReviewId, SheetId } from '#domain/ids.ts';
import type { Day, Moment } from '#domain/dates.ts';

/** Ids and times are made here, at the edge, and passed to rules that know neither. */
export const fresh = {
  reviewId: (): ReviewId => ReviewId.parse(crypto.randomUUID()),
  sheetId: (): SheetId => SheetId.parse(crypto.randomUUID()),
  actionId: (): ActionId => ActionId.parse(crypto.randomUUID()),
  noteId: (): NoteId => NoteId.parse(crypto.randomUUID()),
};

export function now(): Moment {
  return new Date().toISOString();
}

/** Today where the person is, which near midnight is not today in UTC. */
export function today(): Day {
  const date = new Date();
  const pad = (figure: number): string => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
