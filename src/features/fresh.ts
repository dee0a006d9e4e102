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
  /** A whole number from 0 up to, and not, this one (4,294,967,296 at most); each as likely. */
  numberBelow: (end: number): number => {
    const whole = 2 ** 32;
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    // The last numbers would make the first ones likelier: they are drawn again.
    return drawn < whole - (whole % end) ? drawn % end : fresh.numberBelow(end);
  },
  noteId: (): NoteId => NoteId.parse(crypto.randomUUID()),
};
