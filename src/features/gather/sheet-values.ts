import { isSame } from '#domain/records/canonical.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { RATINGS, type Rating, type Response, UNANSWERED } from '#domain/records/response.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';

/** What a statement's radio buttons hold: strings only, and "" while it is unanswered. */
export type Choice = '' | 'not-applicable' | `${Rating}`;

export type ResponseValues = { rating: Choice; example: string };

/** A sheet as the form holds it, by indicator. */
export type SheetValues = { responses: Record<string, ResponseValues> };

export const ratingField = (id: IndicatorId) => `responses.${id}.rating` as const;
export const exampleField = (id: IndicatorId) => `responses.${id}.example` as const;

export function valuesOf(sheet: Sheet, indicators: readonly Indicator[]): SheetValues {
  const entries = indicators.map(({ id }) => [id, responseValues(responseTo(sheet, id))] as const);
  return { responses: Object.fromEntries(entries) };
}

/**
 * The sheet with every response as it is on the form; those of other indicators stay. A statement
 * that was never touched gets no response: written as unanswered, it would be a change, and could
 * take another tab's answer away.
 */
export function sheetFrom(
  sheet: Sheet,
  values: SheetValues,
  indicators: readonly Indicator[],
): Sheet {
  const responses = { ...sheet.responses };
  for (const { id } of indicators) {
    const given = values.responses[id];
    if (!given) continue;
    const response = responseFrom(given);
    if (responses[id] || !isSame(response, UNANSWERED)) responses[id] = response;
  }
  return { ...sheet, responses };
}

export function responseValues(response: Response): ResponseValues {
  const { state, example } = response;
  if (state === 'rated') return { rating: `${response.rating}`, example };
  return { rating: state === 'not-applicable' ? state : '', example };
}

/** Anything that is not a choice on the scale counts as unanswered, never as a rating. */
export function responseFrom({ rating, example }: ResponseValues): Response {
  if (rating === 'not-applicable') return { state: rating, example };
  const rated = RATINGS.find((one) => `${one}` === rating);
  return rated === undefined
    ? { state: 'unanswered', example }
    : { state: 'rated', rating: rated, example };
}
