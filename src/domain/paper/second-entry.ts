import type { IndicatorId } from '#domain/records/ids.ts';
import { isAnswered, type Response, UNANSWERED } from '#domain/records/response.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';

/** What was typed from a sheet the second time: ratings, and no examples. */
export type SecondEntry = Readonly<Partial<Record<IndicatorId, Response>>>;

/** A statement to which the two entries of a sheet give different answers. */
export type Difference = {
  readonly indicator: IndicatorId;
  readonly first: Response;
  readonly second: Response;
};

/** How far two entries of the same sheets agree. */
export type Agreement = {
  readonly sheets: number;
  readonly answers: number;
  readonly differed: number;
};

/** True once every statement has been typed again: then nobody has to say that it is all. */
export function isTypedWhole(second: SecondEntry, indicators: readonly IndicatorId[]): boolean {
  return indicators.every((id) => isAnswered(second[id] ?? UNANSWERED));
}

/**
 * Where a sheet says something else than what was typed from it the second time. What was left
 * blank is unanswered, which is an answer like any other here: one of the two has passed over it.
 * Examples are not typed twice, and not compared.
 */
export function differencesOn(
  first: Sheet,
  second: SecondEntry,
  indicators: readonly IndicatorId[],
): readonly Difference[] {
  return indicators.flatMap((indicator) => {
    const [one, other] = [responseTo(first, indicator), second[indicator] ?? UNANSWERED];
    return isSameAnswer(one, other) ? [] : [{ indicator, first: one, second: other }];
  });
}

/** @param differences those of each sheet that was compared; none for one that agrees. */
export function agreementOf(
  differences: readonly (readonly Difference[])[],
  statements: number,
): Agreement {
  return {
    sheets: differences.length,
    answers: differences.length * statements,
    differed: differences.flat().length,
  };
}

/** The sheet with the answer of one of its entries; its example stays. */
export function withAnswer(sheet: Sheet, indicator: IndicatorId, answer: Response): Sheet {
  const { example } = responseTo(sheet, indicator);
  return { ...sheet, responses: { ...sheet.responses, [indicator]: { ...answer, example } } };
}

function isSameAnswer(one: Response, other: Response): boolean {
  if (one.state === 'rated' && other.state === 'rated') return one.rating === other.rating;
  return one.state === other.state;
}
