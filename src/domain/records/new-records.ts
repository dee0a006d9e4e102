import { type Action, UNDESCRIBED } from './action.ts';
import type { Moment } from './dates.ts';
import { UNCHANGED } from './edits.ts';
import type { ActionId, IndicatorId, ReviewId, SheetId } from './ids.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { Review } from './review.ts';
import { nextNumber } from '#domain/journey/sheet-order.ts';
import type { Sheet } from './sheet.ts';

/** What the edge supplies: a fresh random id and the time. */
export type Fresh<Id> = { readonly id: Id; readonly now: Moment };

/** A review of a service that has given its name and nothing else. */
export function newReview(
  instrument: Pick<Instrument, 'id' | 'version'>,
  serviceName: string,
  { id, now }: Fresh<ReviewId>,
): Review {
  return {
    version: 4,
    id,
    follows: null,
    instrument: { id: instrument.id, version: instrument.version },
    service: {
      name: serviceName.trim(),
      organisation: '',
      area: null,
      sector: null,
      setting: null,
      size: null,
    },
    coordinator: '',
    startsOn: null,
    gatherBy: null,
    meetsOn: null,
    reviewOn: null,
    sources: {},
    invited: {},
    returnKeys: {},
    coProduction: [],
    contributed: null,
    isExample: false,
    createdAt: now,
    deletedAt: null,
    ...UNCHANGED,
  };
}

/** An empty sheet of a source; `others` are the review's sheets so far, deleted ones included. */
export function newSheet(
  reviewId: ReviewId,
  source: Source,
  others: readonly Sheet[],
  id: SheetId,
): Sheet {
  return {
    version: 3,
    id,
    reviewId,
    sourceId: source.id,
    number: nextNumber(source, others),
    code: null,
    responses: {},
    deletedAt: null,
    ...UNCHANGED,
  };
}

/** An action that nobody has described yet. */
export function newAction(
  reviewId: ReviewId,
  indicatorId: IndicatorId,
  { id, now }: Fresh<ActionId>,
): Action {
  return {
    version: 2,
    id,
    reviewId,
    indicatorId,
    ...UNDESCRIBED,
    addedAt: now,
    deletedAt: null,
    ...UNCHANGED,
  };
}
