import { expect, test } from 'vitest';
import {
  CHECK,
  backward,
  changeOf,
  firstStatement,
  lastStatement,
  onward,
  type StatementStep,
  type Step,
} from '#domain/taking-part/steps.ts';
import { idOf } from '#tests/builders/ids.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const { indicators } = smallInstrument();

/** Every step on the way from one to where `move` ends. */
function way(from: Step, move: (step: StatementStep) => Step | null): Step[] {
  const next = from.at === 'statement' ? move(from) : null;
  return next === null ? [from] : [from, ...way(next, move)];
}

const statements = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.at === 'statement' ? step.indicatorId : []));

test('the way leads through every statement once, and ends with the check', () => {
  const steps = way(firstStatement(indicators), (step) => onward(step, indicators));
  expect(statements(steps)).toEqual(indicators.map(({ id }) => id));
  expect(steps.at(-1)).toEqual(CHECK);
});

test('the way back leads to the first statement, and no further', () => {
  const steps = way(lastStatement(indicators), (step) => backward(step, indicators));
  expect(statements(steps)).toEqual(indicators.map(({ id }) => id).toReversed());
});

test('a statement opened from the check goes back there, either way', () => {
  const [first] = indicators;
  if (first === undefined) throw new Error('There is no statement');
  const step = changeOf(first);
  if (step.at !== 'statement') throw new Error('That is no statement');
  expect(onward(step, indicators)).toEqual(CHECK);
  expect(backward(step, indicators)).toEqual(CHECK);
});

test('a statement that the instrument does not have is before the first', () => {
  const indicatorId = idOf.indicator('x');
  const lost = { at: 'statement', indicatorId, isChange: false } as const;
  expect(onward(lost, indicators)).toEqual(firstStatement(indicators));
  expect(backward(lost, indicators)).toBeNull();
});
