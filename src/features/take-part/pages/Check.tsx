import type { Sheet } from '#domain/records/sheet.ts';
import { changeOf, lastStatement, type Step } from '#domain/taking-part/steps.ts';
import { Button } from '#ui/Button.tsx';
import type { Asked } from '../asked.ts';
import { ParticipantPage } from '../ParticipantPage.tsx';
import { AnswerList, answersInWords } from './AnswerList.tsx';

interface CheckProps {
  asked: Asked;
  sheet: Sheet;
  onStep: (step: Step) => void;
  onStop: () => void;
  onFinish: () => void;
}

/** Every statement with its answer, to look over once more. */
export function Check({ asked, sheet, onStep, onStop, onFinish }: CheckProps) {
  const { indicators, language } = asked.instrument;
  const spoken = answersInWords(asked, sheet).map(({ text, said }) => `${text} ${said}.`);
  return (
    <ParticipantPage
      title="Check your answers"
      spoken={{ text: `Check your answers. ${spoken.join(' ')}`, language }}
      onStop={onStop}
    >
      <p className="take-part__lead">You can change any of them. Nothing has to be answered.</p>
      <AnswerList {...{ asked, sheet }} onChange={(indicator) => onStep(changeOf(indicator))} />
      <div className="take-part__ways">
        <Button icon="check" onClick={onFinish}>
          I have finished
        </Button>
        <Button kind="quiet" icon="arrow-left" onClick={() => onStep(lastStatement(indicators))}>
          Back
        </Button>
      </div>
    </ParticipantPage>
  );
}
