import { useState } from 'react';
import type { Sheet } from '#domain/records/sheet.ts';
import type { Outcome } from '#domain/taking-part/hand-over.ts';
import { Answers } from '../Answers.tsx';
import { Stop } from './pages/Stop.tsx';
import type { AnsweringProps } from './participant-props.ts';
import { useAnswers } from './use-answers.ts';

/** One person's answers, and what becomes of them when that person stops. */
export function OpenedSheet({ opened, asked, place, onMove }: AnsweringProps & { opened: Sheet }) {
  const { sheet, answer, keep, takeAway } = useAnswers(opened);
  const [isStopping, setIsStopping] = useState(false);
  const leave = (outcome: Outcome) => onMove({ at: 'thanks', outcome });

  if (isStopping) {
    return (
      <Stop
        asked={asked}
        onKeep={() => leave(keep())}
        onTakeAway={() => leave(takeAway())}
        onGoOn={() => setIsStopping(false)}
      />
    );
  }
  return (
    <Answers
      {...{ asked, sheet }}
      step={place}
      onStep={(step) => onMove({ ...step, sheetId: sheet.id })}
      onAnswer={answer}
      onStop={() => setIsStopping(true)}
      onFinish={() => leave(keep())}
    />
  );
}
