import { findIndicator } from '#domain/instrument/instrument.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import type { Response } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import type { Step } from '#domain/taking-part/steps.ts';
import type { Asked } from './asked.ts';
import { Check } from './pages/Check.tsx';
import { StatementPage } from './pages/StatementPage.tsx';

interface AnswersProps {
  asked: Asked;
  sheet: Sheet;
  step: Step;
  onStep: (step: Step) => void;
  onAnswer: (indicator: IndicatorId, response: Response) => void;
  onStop: () => void;
  onFinish: () => void;
}

/** One person's answers: a statement at a time, then all of them to check. */
export function Answers({ step, onAnswer, onFinish, ...shared }: AnswersProps) {
  const { instrument } = shared.asked;
  const indicator =
    step.at === 'statement'
      ? (findIndicator(instrument, step.indicatorId) ?? instrument.indicators[0])
      : undefined;
  if (step.at === 'check' || indicator === undefined) {
    return <Check {...shared} onFinish={onFinish} />;
  }
  return (
    <StatementPage
      key={indicator.id}
      {...shared}
      {...{ step, indicator }}
      onAnswer={(response) => onAnswer(indicator.id, response)}
    />
  );
}
