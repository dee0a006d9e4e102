import { type SubmitEvent, useState } from 'react';
import { type Indicator, statementFor } from '#domain/instrument/instrument.ts';
import { isAnswered, type Response } from '#domain/records/response.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { spokenStatement } from '#domain/taking-part/spoken.ts';
import { backward, onward, type StatementStep, type Step } from '#domain/taking-part/steps.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { Asked } from '../asked.ts';
import { ParticipantPage } from '../ParticipantPage.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { StatementWays } from './StatementWays.tsx';

interface StatementPageProps {
  asked: Asked;
  step: StatementStep;
  indicator: Indicator;
  sheet: Sheet;
  onAnswer: (response: Response) => void;
  onStep: (step: Step) => void;
  onStop: () => void;
}

/** One statement on a page of its own, with what can be said about it. */
export function StatementPage(props: StatementPageProps) {
  const { asked, step, indicator, sheet, onAnswer, onStep, onStop } = props;
  const { indicators, scale, language } = asked.instrument;
  const statement = statementFor(indicator, asked.source.id);
  const response = responseTo(sheet, indicator.id);
  const [misses, setMisses] = useState(0);
  const isMissing = misses > 0 && !isAnswered(response);
  const back = backward(step, indicators);
  const goOn = () => onStep(onward(step, indicators));

  function next(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isAnswered(response)) goOn();
    else {
      setMisses(misses + 1);
      event.currentTarget.querySelector('input')?.focus();
    }
  }

  return (
    <ParticipantPage
      title={statement.text}
      isStatement
      caption={`Statement ${indicator.number} of ${indicators.length}`}
      spoken={{ text: spokenStatement(statement, scale), language }}
      onStop={onStop}
    >
      {statement.prompts.length > 0 && (
        <Disclosure summary="Help me think about this">
          <ul>
            {statement.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <form noValidate onSubmit={next}>
        <AnswerFields {...{ response, scale, isMissing, onAnswer }} />
        <StatementWays
          isChange={step.isChange}
          onSkip={isAnswered(response) ? undefined : goOn}
          onBack={back === null || step.isChange ? undefined : () => onStep(back)}
        />
      </form>
      <Announcement urgent>{isMissing && <span key={misses}>{NOTHING_CHOSEN}</span>}</Announcement>
    </ParticipantPage>
  );
}

const NOTHING_CHOSEN = 'Nothing is chosen yet. Choose an answer, or skip this statement.';
