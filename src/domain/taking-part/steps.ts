import * as z from 'zod/mini';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { IndicatorId } from '#domain/records/ids.ts';

/** One statement, with what can be said about it. */
export const StatementStep = z.object({
  at: z.literal('statement'),
  indicatorId: IndicatorId,
  /** Opened from "check your answers", and goes back there. */
  isChange: z.boolean(),
});
export type StatementStep = z.infer<typeof StatementStep>;

/** All answers, to look over once more. */
export const CheckStep = z.object({ at: z.literal('check') });

/** How far somebody has come who fills in a sheet. */
export type Step = StatementStep | z.infer<typeof CheckStep>;

export const CHECK: Step = { at: 'check' };

/** Where somebody who begins, or whose statement is not known, starts to answer. */
export function firstStatement([first]: readonly Indicator[]): Step {
  return first === undefined ? CHECK : statement(first, false);
}

/** On from a statement: to the next, or to "check your answers". */
export function onward(step: StatementStep, indicators: readonly Indicator[]): Step {
  const next = step.isChange ? undefined : indicators[indexOf(step, indicators) + 1];
  return next === undefined ? CHECK : statement(next, false);
}

/** Back from a statement; null at the first, before which there is nothing. */
export function backward(step: StatementStep, indicators: readonly Indicator[]): Step | null {
  if (step.isChange) return CHECK;
  const previous = indicators[indexOf(step, indicators) - 1];
  return previous === undefined ? null : statement(previous, false);
}

/** To one statement from "check your answers", and back there afterwards. */
export function changeOf(indicator: Indicator): Step {
  return statement(indicator, true);
}

/** Back into the answers from their check: to the last statement. */
export function lastStatement(indicators: readonly Indicator[]): Step {
  const last = indicators.at(-1);
  return last === undefined ? CHECK : statement(last, false);
}

const statement = ({ id }: Indicator, isChange: boolean): Step => ({
  at: 'statement',
  indicatorId: id,
  isChange,
});

/** A statement that this version of the instrument does not have counts as before the first. */
const indexOf = ({ indicatorId }: StatementStep, indicators: readonly Indicator[]): number =>
  indicators.findIndex(({ id }) => id === indicatorId);
