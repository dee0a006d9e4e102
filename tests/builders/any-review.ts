import * as fc from 'fast-check';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { ACTION_STATUSES, type Action } from '#domain/records/action.ts';
import type { Reflection } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { anySheets } from './arbitraries.ts';
import { hostileText } from './hostile-text.ts';
import { idOf } from './ids.ts';
import { aReflection, anAction, aReview } from './records.ts';

const anyDay = fc.option(fc.constantFrom('2026-03-09', '2026-10-25', '2027-02-28'));

/** A review with any sheets, reflections and actions, in words that may mean harm. */
export function anyReview(instrument: Instrument): fc.Arbitrary<ReviewRecords> {
  return fc.record({
    review: fc
      .tuple(hostileText, hostileText, hostileText, anyDay)
      .map(([name, organisation, coordinator, startsOn]) => {
        const review = aReview();
        return {
          ...review,
          coordinator,
          startsOn,
          service: { ...review.service, name, organisation },
        };
      }),
    sheets: fc
      .tuple(anySheets(instrument), hostileText)
      .map(([sheets, example]) => sheets.map((sheet) => withExample(sheet, example))),
    reflections: fc
      .array(fc.tuple(hostileText, hostileText, fc.boolean()), { maxLength: 4 })
      .map((all) => all.map((words, at) => reflectionOn(instrument, at, words))),
    actions: fc
      .array(fc.tuple(hostileText, hostileText, anyDay, fc.nat(3)), { maxLength: 5 })
      .map((all) => all.map((words, at) => actionOn(instrument, at, words))),
  });
}

/** The same example wherever the sheet has one: what it says matters, not where. */
function withExample(sheet: Sheet, example: string): Sheet {
  const responses = Object.entries(sheet.responses).map(
    ([id, response]) =>
      [id, response.example === '' ? response : { ...response, example }] as const,
  );
  return { ...sheet, responses: Object.fromEntries(responses) };
}

function reflectionOn(
  { indicators }: Instrument,
  at: number,
  [strengths, toDevelop, isPriority]: readonly [string, string, boolean],
): Reflection {
  return aReflection(indicators[at]?.id ?? 'unknown', { strengths, toDevelop, isPriority });
}

function actionOn(
  { indicators }: Instrument,
  at: number,
  [what, why, dueOn, status]: readonly [string, string, string | null, number],
): Action {
  const note = { id: idOf.note(`note ${at}`), on: '2026-11-02', text: why };
  return {
    ...anAction(`action ${at}`, indicators[at % indicators.length]?.id, { what, why, dueOn }),
    status: ACTION_STATUSES[status]?.id ?? 'done',
    notes: [note],
  };
}
