import { findSource } from '#domain/instrument/instrument.ts';
import type { Invitation } from '#domain/inviting/invitation.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { type LinkProblem, readLink } from '#domain/taking-part/link.ts';
import { canSealFor } from '#files/sealed-sheet.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { keepsNotes, ownSheetKey } from '#storage/own-sheet-note.ts';
import { readNote } from '#storage/presence-note.ts';
import type { Asked } from '../asked.ts';

/** What somebody is asked who has been invited, and on what kind of device. */
export type Invited = Asked & {
  readonly invitation: Invitation;
  /** Where their sheet is kept. */
  readonly key: string;
  /** Whether the browser keeps what is answered. */
  readonly keeps: boolean;
  /** It is the coordinator, who looks at what people see. */
  readonly isOurs: boolean;
};

/** @param link the parts of the address, as they are. */
export async function loadInvited(
  link: Readonly<Record<string, string | undefined>>,
): Promise<Result<Invited, LinkProblem>> {
  const read = readLink(link);
  if (!read.ok) return read;
  const { instrument: version, sourceId, reviewId, recipient } = read.value;
  const instrument = await loadInstrument(version);
  if (!instrument.ok) return instrument;
  const source = findSource(instrument.value, sourceId);
  if (source === undefined) return failed('unknown-source');
  if (!(await canSealFor(recipient))) return failed('cannot-seal');
  return ok({
    invitation: read.value,
    instrument: instrument.value,
    source,
    key: ownSheetKey(reviewId, sourceId),
    keeps: keepsNotes(),
    isOurs: await isHere(reviewId),
  });
}

/** Where no review ever was the database is not even opened: it would be made by that. */
async function isHere(id: ReviewId): Promise<boolean> {
  if (readNote() === null) return false;
  const { reviewById } = await import('#storage/reviews.ts');
  // Only for a word at the top of the page: whoever takes part goes on without it.
  const stored = await reviewById(id).catch(() => null);
  return stored !== null && stored.records.length > 0;
}
