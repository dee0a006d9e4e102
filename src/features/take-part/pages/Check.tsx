import { type Indicator, statementFor } from '#domain/instrument/instrument.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { choiceInWords } from '#domain/taking-part/rating-words.ts';
import { changeOf, lastStatement, type Step } from '#domain/taking-part/steps.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Asked } from '../asked.ts';
import { ParticipantPage } from '../ParticipantPage.tsx';

interface CheckProps {
  asked: Asked;
  sheet: Sheet;
  onStep: (step: Step) => void;
  onStop: () => void;
  onFinish: () => void;
}

/** Every statement with its answer, to look over once more. */
export function Check({ asked, sheet, onStep, onStop, onFinish }: CheckProps) {
  const { indicators, scale, language } = asked.instrument;
  const answers = indicators.map((indicator) => {
    const response = responseTo(sheet, indicator.id);
    const { text } = statementFor(indicator, asked.source.id);
    return { indicator, text, said: choiceInWords(scale, response), example: response.example };
  });
  const spoken = answers.map(({ text, said }) => `${text} ${said}.`).join(' ');
  return (
    <ParticipantPage
      title="Check your answers"
      spoken={{ text: `Check your answers. ${spoken}`, language }}
      onStop={onStop}
    >
      <p className="take-part__lead">You can change any of them. Nothing has to be answered.</p>
      <ol className="take-part-check">
        {answers.map(({ indicator, text, said, example }) => (
          <li key={indicator.id} className="take-part-check__item">
            <p className="take-part-check__statement">
              {indicator.number}. {text}
            </p>
            <p className="take-part-check__said">{said}</p>
            {example.trim() !== '' && <p className="take-part-check__example">{example}</p>}
            <ChangeButton indicator={indicator} onChange={() => onStep(changeOf(indicator))} />
          </li>
        ))}
      </ol>
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

function ChangeButton({ indicator, onChange }: { indicator: Indicator; onChange: () => void }) {
  return (
    <Button kind="quiet" icon="edit" onClick={onChange}>
      Change<VisuallyHidden> the answer to statement {indicator.number}</VisuallyHidden>
    </Button>
  );
}
