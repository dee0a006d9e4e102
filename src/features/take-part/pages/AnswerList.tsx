import { type Indicator, statementFor } from '#domain/instrument/instrument.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { choiceInWords } from '#domain/taking-part/rating-words.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Asked } from '../asked.ts';

/** Every statement with what was said to it, in words. */
export function answersInWords({ instrument, source }: Asked, sheet: Sheet) {
  return instrument.indicators.map((indicator) => {
    const response = responseTo(sheet, indicator.id);
    const { text } = statementFor(indicator, source.id);
    const said = choiceInWords(instrument.scale, response);
    return { indicator, text, said, example: response.example };
  });
}

interface AnswerListProps {
  asked: Asked;
  sheet: Sheet;
  /** Not where they are only read. */
  onChange?: (indicator: Indicator) => void;
}

/** All that somebody has answered. */
export function AnswerList({ asked, sheet, onChange }: AnswerListProps) {
  return (
    <ol className="take-part-check">
      {answersInWords(asked, sheet).map(({ indicator, text, said, example }) => (
        <li key={indicator.id} className="take-part-check__item">
          <p className="take-part-check__statement">
            {indicator.number}. {text}
          </p>
          <p className="take-part-check__said">{said}</p>
          {example.trim() !== '' && <p className="take-part-check__example">{example}</p>}
          {onChange && (
            <Button kind="quiet" icon="edit" onClick={() => onChange(indicator)}>
              Change<VisuallyHidden> the answer to statement {indicator.number}</VisuallyHidden>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
