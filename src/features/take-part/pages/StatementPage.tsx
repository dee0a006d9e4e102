import { type SubmitEvent, useState } from 'react';
import { type Indicator, statementFor } from '#domain/instrument/instrument.ts';
import { isAnswered, type Response } from '#domain/records/response.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import type { HandOver, Place } from '#domain/taking-part/hand-over.ts';
import { spokenStatement } from '#domain/taking-part/spoken.ts';
import { backward, onward } from '#domain/taking-part/steps.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { Asked } from '../load-asked.ts';
import { ParticipantPage } from '../ParticipantPage.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { StatementWays } from './StatementWays.tsx';

interface StatementPageProps {
  current: HandOver;
  asked: Asked;
  place: Extract<Place, { at: 'statement' }>;
  indicator: Indicator;
  sheet: Sheet;
  onAnswer: (response: Response) => void;
  onMove: (place: Place) => void;
  onStop: () => void;
}

/** One statement on a page of its own, with what can be said about it. */
export function StatementPage(props: StatementPageProps) {
  const { current, asked, place, indicator, sheet, onAnswer, onMove, onStop } = props;
  const { indicators, scale, language } = asked.instrument;
  const statement = statementFor(indicator, asked.source.id);
  const response = responseTo(sheet, indicator.id);
  const [misses, setMisses] = useState(0);
  const isMissing = misses > 0 && !isAnswered(response);
  const back = backward(place, indicators);
  const goOn = () => onMove(onward(place, indicators));

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
      current={current}
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
          isChange={place.isChange}
          onSkip={isAnswered(response) ? undefined : goOn}
          onBack={back === null || place.isChange ? undefined : () => onMove(back)}
        />
      </form>
      <Announcement urgent>{isMissing && <span key={misses}>{NOTHING_CHOSEN}</span>}</Announcement>
    </ParticipantPage>
  );
}

const NOTHING_CHOSEN = 'Nothing is chosen yet. Choose an answer, or skip this statement.';
