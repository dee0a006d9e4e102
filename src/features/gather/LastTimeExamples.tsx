import type { UseFormReturn } from 'react-hook-form';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { exampleField, type SheetValues } from './sheet-values.ts';
import { focusExample, statementId } from './statement-focus.ts';

interface LastTimeExamplesProps {
  indicator: Indicator;
  examples: readonly string[];
  form: UseFormReturn<SheetValues>;
}

/** What documents showed in the last review: to read, and to use again where it still holds. */
export function LastTimeExamples({ indicator, examples, form }: LastTimeExamplesProps) {
  if (examples.length === 0) return null;
  const field = exampleField(indicator.id);
  function takeOver(example: string): void {
    const written = form.getValues(field).trim();
    const both = written === '' ? example : `${written}\n${example}`;
    if (both.length <= WRITING_LENGTH) form.setValue(field, both);
    const statement = document.getElementById(statementId(indicator.id));
    if (statement) focusExample(statement);
  }
  return (
    <div className="gather-statement__prompts">
      <Disclosure summary={<Summary number={indicator.number} count={examples.length} />}>
        <ul className="gather-last">
          {examples.map((example) => (
            <li className="gather-last__example" key={example}>
              <span className="gather-last__words">{example}</span>
              <Button kind="quiet" onClick={() => takeOver(example)}>
                Use again<VisuallyHidden> “{example}”</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Summary({ number, count }: { number: number; count: number }) {
  return (
    <>
      Written last time<VisuallyHidden> for statement {number}</VisuallyHidden> ({count})
    </>
  );
}
