import * as z from 'zod/mini';
import { Moment } from '#domain/records/dates.ts';
import { ReviewId, SheetId, SourceId } from '#domain/records/ids.ts';
import { later, NO_WRONG_CODES, SealedCode, WrongCodes } from './code.ts';
import { CheckStep, StatementStep } from './steps.ts';
import { TextSize } from './text-size.ts';

/** What became of somebody's answers. */
export const Outcome = z.literal(['kept', 'taken-away', 'none']);
export type Outcome = z.infer<typeof Outcome>;

/** Which page of the participant's screens is open. Only two of them know a sheet. */
export const Place = z.discriminatedUnion('at', [
  z.object({ at: z.literal('welcome') }),
  z.extend(StatementStep, { sheetId: SheetId }),
  z.extend(CheckStep, { sheetId: SheetId }),
  z.object({ at: z.literal('thanks'), outcome: Outcome }),
]);
export type Place = z.infer<typeof Place>;

/**
 * That this device has been handed over, for one source of one review, and how far the person who
 * has it now has come. It lives outside the database, so that it is known before anything is shown,
 * and never leaves the device. A courtesy lock: it holds no answer, and locks none up.
 */
export const HandOver = z.object({
  version: z.literal(1),
  reviewId: ReviewId,
  sourceId: SourceId,
  code: SealedCode,
  wrong: WrongCodes,
  /** The coordinator has forgotten the code and asked to end without it: from then on that works. */
  endsFreelyAt: z.nullable(Moment),
  textSize: TextSize,
  place: Place,
});
export type HandOver = z.infer<typeof HandOver>;

/** How long ending without the code takes, in milliseconds: long enough not to be done in passing. */
export const FORGOTTEN_WAIT = 15 * 60_000;

const WELCOME: Place = { at: 'welcome' };

/** A device that is handed over now. */
export function handOver(reviewId: ReviewId, sourceId: SourceId, code: SealedCode): HandOver {
  const ownWay = { wrong: NO_WRONG_CODES, endsFreelyAt: null, textSize: 'normal' } as const;
  return { version: 1, reviewId, sourceId, code, ...ownWay, place: WELCOME };
}

/** Ready for the next person, who finds nothing of the one before: not even how large the text was. */
export function forNextPerson(current: HandOver): HandOver {
  return { ...current, textSize: 'normal', place: WELCOME };
}

/** On another page. Whoever begins to answer has the device: nobody is waiting to end without the code. */
export function movedTo(current: HandOver, place: Place): HandOver {
  const endsFreelyAt = place.at === 'statement' ? null : current.endsFreelyAt;
  return { ...current, endsFreelyAt, place };
}

/** The code has been forgotten: from a while later on it can be ended without. */
export function askedToEndFreely(current: HandOver, now: Moment): HandOver {
  return { ...current, endsFreelyAt: later(now, FORGOTTEN_WAIT) };
}
