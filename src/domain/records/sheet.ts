import * as z from 'zod/mini';
import { SheetCode } from '#domain/paper/sheet-code.ts';
import { Moment } from './dates.ts';
import { mergeShape } from './edits.ts';
import { IndicatorId, ReviewId, SheetId, SourceId } from './ids.ts';
import { mergedKind, startMerging } from './merged-kind.ts';
import type { ReachOf } from './reach.ts';
import type { Migration } from './record.ts';
import { isAnswered, isBlank, Response, UNANSWERED } from './response.ts';

/**
 * One filled copy of a source's statements: for one document, or one person.
 *
 * `number` tells written documents apart ("Care plan 3"). A person's sheet has none, and no sheet
 * says when it was made: nothing in it may betray the order in which people answered.
 *
 * `code` is what stands on the printed sheet that it was typed from, or what somebody was told when
 * they handed theirs in: by it the same sheet is known again, and nobody by it.
 */
export const Sheet = z.object({
  version: z.literal(3),
  id: SheetId,
  reviewId: ReviewId,
  sourceId: SourceId,
  number: z.nullable(z.int().check(z.positive())),
  code: z.nullable(SheetCode),
  responses: z.record(IndicatorId, Response),
  deletedAt: z.nullable(Moment),
  ...mergeShape,
});
export type Sheet = z.infer<typeof Sheet>;

/** Before version 3 no sheet kept a code. */
const startCodes: Migration = (stored) => ({ ...stored, version: 3, code: null });

export const sheetRecord = mergedKind<Sheet>({
  name: 'sheet',
  version: 3,
  schema: Sheet,
  migrations: [startMerging, startCodes],
  keyOf: ({ id }) => id,
  parts: {
    version: 'fixed',
    id: 'fixed',
    reviewId: 'fixed',
    sourceId: 'fixed',
    number: 'fixed',
    code: 'whole',
    responses: 'entries',
    deletedAt: 'whole',
    edits: 'merging',
    conflicts: 'merging',
  },
});

/** The name under which a response is merged. */
export const responseField = (indicator: IndicatorId): string => `responses/${indicator}`;

export const sheetReach: ReachOf<Sheet> = {
  version: 'backup',
  id: 'backup',
  reviewId: 'backup',
  sourceId: { contribution: 'the source, or the pool that small sources are put into' },
  number: 'backup',
  code: 'backup',
  responses: { contribution: 'counts or a mean, as the next table says' },
  deletedAt: 'backup',
  edits: 'backup',
  conflicts: 'backup',
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
