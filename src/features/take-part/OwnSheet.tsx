import { useState } from 'react';
import type { Sheet } from '#domain/records/sheet.ts';
import { findIndicator } from '#domain/instrument/instrument.ts';
import type { Outcome } from '#domain/taking-part/hand-over.ts';
import { Check } from './pages/Check.tsx';
import { Stop } from './pages/Stop.tsx';
import { StatementPage } from './pages/StatementPage.tsx';
import type { AnsweringProps } from './participant-props.ts';
import { useAnswers } from './use-answers.ts';

/** One person's answers: a statement at a time, then all of them to check. */
export function OwnSheet(props: AnsweringProps & { opened: Sheet }) {
  const { opened, asked, place, onMove, current } = props;
  const { sheet, answer, keep, takeAway } = useAnswers(opened);
  const [isStopping, setIsStopping] = useState(false);
  const leave = (outcome: Outcome) => onMove({ at: 'thanks', outcome });
  const { indicators } = asked.instrument;
  const indicator =
    place.at === 'statement'
      ? (findIndicator(asked.instrument, place.indicatorId) ?? indicators[0])
      : undefined;
  const frame = { current, asked, onStop: () => setIsStopping(true) };

  if (isStopping) {
    return (
      <Stop
        {...{ current, asked }}
        onKeep={() => leave(keep())}
        onTakeAway={() => leave(takeAway())}
        onGoOn={() => setIsStopping(false)}
      />
    );
  }
  if (place.at === 'check' || indicator === undefined) {
    return <Check {...frame} {...{ sheet, onMove }} onFinish={() => leave(keep())} />;
  }
  return (
    <StatementPage
      key={indicator.id}
      {...frame}
      {...{ place, indicator, sheet, onMove }}
      onAnswer={(response) => answer(indicator.id, response)}
    />
  );
}
