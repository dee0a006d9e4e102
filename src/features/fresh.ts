import { CODE_BYTES, codeFrom, type WithdrawalCode } from '#domain/contribution/withdrawal.ts';
import { ActionId, ContributionId, NoteId, ReviewId, SheetId } from '#domain/records/ids.ts';

/** Random ids are made here, at the edge, and passed in. */
export const fresh = {
  reviewId: (): ReviewId => ReviewId.parse(crypto.randomUUID()),
  sheetId: (): SheetId => SheetId.parse(crypto.randomUUID()),
  actionId: (): ActionId => ActionId.parse(crypto.randomUUID()),
  contributionId: (): ContributionId => ContributionId.parse(crypto.randomUUID()),
  withdrawalCode: (): WithdrawalCode =>
    codeFrom(crypto.getRandomValues(new Uint8Array(CODE_BYTES))),
  noteId: (): NoteId => NoteId.parse(crypto.randomUUID()),
};
