import * as z from 'zod/mini';
import type { Source } from '#domain/instrument/instrument.ts';
import { changedFields, withEdits } from '#domain/merging/edit-record.ts';
import type { SheetCode } from '#domain/paper/sheet-code.ts';
import { DeviceId } from '#domain/records/edits.ts';
import type { IndicatorId, ReviewId, SheetId } from '#domain/records/ids.ts';
import { newSheet } from '#domain/records/new-records.ts';
import type { Response } from '#domain/records/response.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { withAnswer } from './own-answers.ts';
import { CheckStep, type Step, StatementStep } from './steps.ts';
import { TextSize } from './text-size.ts';

/** Which page is open. Before the first statement there is nothing to keep. */
export const OwnPlace = z.discriminatedUnion('at', [
  StatementStep,
  CheckStep,
  z.object({ at: z.literal('hand-back') }),
  z.object({ at: z.literal('thanks') }),
]);
export type OwnPlace = z.infer<typeof OwnPlace>;

/** The note of a sheet as it is stored. Its sheets are records, which are decoded as such. */
export const OwnSheetNote = z.object({
  version: z.literal(1),
  device: DeviceId,
  sheet: z.unknown(),
  handed: z.unknown(),
  isSent: z.boolean(),
  textSize: TextSize,
  place: OwnPlace,
});

/**
 * A sheet that somebody fills in on a device of their own, and how far they have come. It is kept
 * in their browser alone, and holds no time.
 */
export type OwnSheet = Omit<z.infer<typeof OwnSheetNote>, 'sheet' | 'handed'> & {
  /** A word made up for this sheet alone: two sheets from one phone do not betray that. */
  readonly device: DeviceId;
  readonly sheet: Sheet;
  /** The sheet as it last was made ready to be handed back; empty before that. */
  readonly handed: Sheet;
  /** The person has said that they have sent it, and has changed nothing since. */
  readonly isSent: boolean;
};

/** What chance gives to a new sheet. */
export type FreshSheet = {
  readonly id: SheetId;
  readonly code: SheetCode;
  readonly device: DeviceId;
};

/** @param number the document's, as its reader was asked for it; null for a person, and for the one sheet of a source. */
export function beginOwnSheet(
  reviewId: ReviewId,
  source: Source,
  number: number | null,
  { id, code, device }: FreshSheet,
  begun: { readonly place: Step; readonly textSize: TextSize },
): OwnSheet {
  const made = newSheet(reviewId, source, [], id);
  const sheet = { ...made, number: number ?? made.number, code };
  return { version: 1, device, sheet, handed: sheet, isSent: false, ...begun };
}

/** With one answer given, changed or taken back: what was sent before is not all of it any more. */
export function withOwnAnswer(own: OwnSheet, indicator: IndicatorId, response: Response): OwnSheet {
  return { ...own, sheet: withAnswer(own.sheet, indicator, response), isSent: false };
}

/** On another page; on that of handing back with the sheet made ready. */
export function ownMovedTo(own: OwnSheet, place: OwnPlace): OwnSheet {
  return { ...own, place, handed: place.at === 'hand-back' ? readyOf(own) : own.handed };
}

/** They say that they have sent what was made ready. Nobody else can know. */
export function saidSent(own: OwnSheet): OwnSheet {
  return { ...own, isSent: true, place: { at: 'thanks' } };
}

/**
 * The sheet to be handed back. What has changed since it last was counts as one edit of each answer,
 * however often somebody thought again: that is nobody's business, and a later copy still takes the
 * place of an earlier one.
 */
function readyOf({ device, handed, sheet }: OwnSheet): Sheet {
  const fields = changedFields(sheetRecord, handed, sheet);
  return withEdits(sheetRecord, handed, sheet, fields, device);
}
