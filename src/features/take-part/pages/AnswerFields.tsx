import type { Instrument } from '#domain/instrument/instrument.ts';
import { isAnswered, type Response } from '#domain/records/response.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { choicesOf, chosen, keyOf } from '#domain/taking-part/rating-words.ts';
import { Button } from '#ui/Button.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { TextArea } from '#ui/TextArea.tsx';

interface AnswerFieldsProps {
  response: Response;
  scale: Instrument['scale'];
  isMissing: boolean;
  onAnswer: (response: Response) => void;
}

/** How far somebody agrees, and what they would like to say to it. */
export function AnswerFields({ response, scale, isMissing, onAnswer }: AnswerFieldsProps) {
  const choices = choicesOf(scale);
  const { example } = response;
  return (
    <>
      <div className="take-part__answers">
        <RadioGroup
          id="answer"
          name="answer"
          legend="How far do you agree?"
          error={isMissing ? 'Choose an answer, or skip this statement' : undefined}
          options={choices.map(({ key, words }) => ({ value: key, label: words }))}
          value={keyOf(response)}
          onChange={({ currentTarget }) =>
            onAnswer(
              chosen(
                choices.find(({ key }) => key === currentTarget.value),
                example,
              ),
            )
          }
        />
        {isAnswered(response) && (
          <Button
            kind="quiet"
            onClick={() => {
              // The button goes with the answer: focus stays with the question.
              document.getElementById('answer')?.focus();
              onAnswer(chosen(undefined, example));
            }}
          >
            Take this answer back
          </Button>
        )}
      </div>
      <TextArea
        id="example"
        label="Would you like to say why, or give an example?"
        optional
        hint="In your own words. No names, please."
        rows={3}
        maxLength={WRITING_LENGTH}
        value={example}
        onChange={({ currentTarget }) => onAnswer({ ...response, example: currentTarget.value })}
      />
    </>
  );
}
