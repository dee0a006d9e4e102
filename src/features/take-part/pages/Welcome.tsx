import { useState } from 'react';
import { welcomeWords } from '#domain/words/taking-part-words.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Coordinator } from '../coordinator/Coordinator.tsx';
import { ParticipantPage } from '../ParticipantPage.tsx';
import type { ParticipantProps } from '../participant-props.ts';
import { useBegin } from '../use-begin.ts';

/** What this is, in plain words, before anybody is asked anything. */
export function Welcome({ current, asked, onMove }: ParticipantProps) {
  const { instrument, review, source } = asked;
  const words = welcomeWords(source, review.service.name, instrument.indicators.length);
  const spoken = [words.title, words.lead, ...words.points].join(' ');
  const [number, setNumber] = useState('');
  const { begin, problem, attempt } = useBegin(asked, onMove);
  const hasNumber = source.kind === 'written' && !source.single;
  const field = problem?.field === true ? 'document-number' : undefined;
  return (
    <ParticipantPage
      current={current}
      title={words.title}
      spoken={{ text: spoken, language: instrument.language }}
    >
      <ErrorSummary
        errors={problem === null ? [] : [{ message: problem.words, id: field }]}
        attempt={attempt}
      />
      <p className="take-part__lead">{words.lead}</p>
      <ul className="take-part__points">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin(hasNumber ? number : null);
        }}
      >
        {hasNumber && (
          <TextField
            id="document-number"
            label={words.numberLabel}
            hint={words.numberHint}
            error={field === undefined ? undefined : problem?.words}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="off"
            width="tiny"
          />
        )}
        <div className="take-part__ways">
          <Button type="submit" icon="arrow-right">
            Begin
          </Button>
        </div>
      </form>
      <Coordinator current={current} />
    </ParticipantPage>
  );
}
