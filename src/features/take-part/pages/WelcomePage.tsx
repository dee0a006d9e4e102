import { type ReactNode, useState } from 'react';
import type { WelcomeWords } from '#domain/words/taking-part-words.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { Asked } from '../asked.ts';
import { ParticipantPage } from '../ParticipantPage.tsx';

/** Why nobody can begin, and whether it is about the number of the document. */
export type BeginProblem = { readonly words: string; readonly isAboutNumber: boolean };

interface WelcomePageProps {
  asked: Asked;
  words: WelcomeWords;
  problem: BeginProblem | null;
  /** How often somebody has tried to begin in vain. */
  attempt: number;
  /** Gets what was typed as the number of the document; null where none is asked for. */
  onBegin: (typed: string | null) => void;
  /** Under all else. */
  children?: ReactNode;
}

/** What this is, in plain words, before anybody is asked anything. */
export function WelcomePage(props: WelcomePageProps) {
  const { asked, words, problem, attempt, onBegin, children } = props;
  const { instrument, source } = asked;
  const spoken = [words.title, words.lead, ...words.points].join(' ');
  const [number, setNumber] = useState('');
  const hasNumber = source.kind === 'written' && !source.single;
  const field = problem?.isAboutNumber === true ? 'document-number' : undefined;
  return (
    <ParticipantPage title={words.title} spoken={{ text: spoken, language: instrument.language }}>
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
          onBegin(hasNumber ? number : null);
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
      {children}
    </ParticipantPage>
  );
}
