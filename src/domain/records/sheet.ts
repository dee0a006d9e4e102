import * as z from 'zod/mini';
import { Moment } from './dates.ts';
import { IndicatorId, ReviewId, SheetId, SourceId } from './ids.ts';
import type { ReachOf } from './reach.ts';
import type { RecordKind } from './record.ts';
import { isAnswered, isBlank, Response, UNANSWERED } from './response.ts';

/**
 * One filled copy of a source's statements: for one document, or one person.
 *
 * `number` tells written documents apart ("Care plan 3"). A person's sheet has none, and no sheet
 * says when it was made: nothing in it may betray the order in which people answered.
 */
export const Sheet = z.object({
  version: z.literal(1),
  id: SheetId,
  reviewId: ReviewId,
  sourceId: SourceId,
  number: z.nullable(z.int().check(z.positive())),
  responses: z.record(IndicatorId, Response),
  deletedAt: z.nullable(Moment),
});
export type Sheet = z.infer<typeof Sheet>;

export const sheetRecord: RecordKind<Sheet> = {
  name: 'sheet',
  version: 1,
  schema: Sheet,
  migrations: [],
};

export const sheetReach: ReachOf<Sheet> = {
  version: 'backup',
  id: 'backup',
  reviewId: 'backup',
  sourceId: 'contribution',
  number: 'backup',
  responses: 'contribution',
  deletedAt: 'backup',
};

/** What the sheet says about an indicator; one it has never heard of is unanswered. */
export function responseTo(sheet: Sheet, indicator: IndicatorId): Response {
  return sheet.responses[indicator] ?? UNANSWERED;
}

/** How many of these indicators have a rating or "not applicable" on the sheet. */
export function answeredOn(sheet: Sheet, indicators: readonly IndicatorId[]): number {
  return indicators.filter((indicator) => isAnswered(responseTo(sheet, indicator))).length;
}

/** True when nothing has been put on the sheet: it counts nowhere and can go without a trace. */
export function isEmptySheet(sheet: Sheet): boolean {
  return Object.values(sheet.responses).every(isBlank);
}
