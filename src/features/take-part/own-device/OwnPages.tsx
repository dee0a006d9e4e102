import { unreachable } from '#domain/never.ts';
import {
  type OwnPlace,
  type OwnSheet,
  saidSent,
  withOwnAnswer,
} from '#domain/taking-part/own-sheet.ts';
import { Answers } from '../Answers.tsx';
import { HandBack } from './hand-back/HandBack.tsx';
import type { Invited } from './load-invited.ts';
import { OwnThanks } from './pages/OwnThanks.tsx';
import type { Removal } from './pages/RemoveAnswers.tsx';

export interface OwnPagesProps {
  invited: Invited;
  own: OwnSheet;
  /** Whether the sheet outlives this page. */
  isKept: boolean;
  onChange: (update: (sheet: OwnSheet) => OwnSheet) => void;
  goTo: (place: OwnPlace) => void;
  onPause: () => void;
  /** Somebody wants the answers removed, and is asked whether they are sure. */
  onEnd: (then: Removal) => void;
}

/** A statement, the check, handing back, and the thanks. */
export function OwnPages(props: OwnPagesProps) {
  const { invited, own, isKept, onChange, goTo, onPause, onEnd } = props;
  const { sheet, place } = own;
  const toCheck = () => goTo({ at: 'check' });
  switch (place.at) {
    case 'statement':
    case 'check':
      return (
        <Answers
          {...{ asked: invited, sheet }}
          step={place}
          onStep={goTo}
          onAnswer={(indicator, response) =>
            onChange((current) => withOwnAnswer(current, indicator, response))
          }
          onStop={onPause}
          onFinish={() => goTo({ at: 'hand-back' })}
        />
      );
    case 'hand-back':
      return <HandBack {...{ invited, own }} onBack={toCheck} onSent={() => onChange(saidSent)} />;
    case 'thanks':
      return <OwnThanks {...{ invited, sheet, isKept }} onChange={toCheck} onEnd={onEnd} />;
    default:
      return unreachable(place);
  }
}
