import { type SubmitEvent, useRef, useState } from 'react';
import type { SourceProgress } from '#domain/journey/progress.ts';
import { chosenNumbers } from '#domain/journey/chosen-numbers.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { listed } from '#domain/words/listed.ts';
import { fresh } from '#features/fresh.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { NumberField } from '#ui/NumberField.tsx';

/** Longer than any list that a service could go through. */
const MOST = 9999;
/** How many to look at where none are planned. */
const TEN = 10;

/** Which documents to look at, by chance. What is chosen is shown, and kept nowhere. */
export function ChooseDocuments({ progress }: { progress: SourceProgress }) {
  const { source, intended } = progress;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const howMany = intended === 0 ? TEN : intended;

  function choose(event: SubmitEvent): void {
    event.preventDefault();
    const length = lengthIn(typed);
    setError(length === null ? `Write how many are on your list, from 1 to ${MOST}.` : undefined);
    if (length === null) field.current?.focus();
    setChosen(length === null ? [] : chosenNumbers(howMany, length, fresh.numberBelow));
  }

  return (
    <Disclosure summary={`Choose ${sheetsInWords(source, howMany)} by chance`}>
      <p>
        Number a list of them all, on paper. The numbers are not kept, so nothing here says whose
        they are.
      </p>
      <form onSubmit={choose} noValidate>
        <NumberField
          label="How many are on your list?"
          ref={field}
          value={typed}
          error={error}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" kind="secondary">
          Choose
        </Button>
      </form>
      <div role="status">
        {chosen.length > 0 && (
          <p>
            Take {chosen.length === 1 ? 'number' : 'numbers'}{' '}
            <strong>{listed(chosen.map(String))}</strong>.
            {chosen.length < howMany && ' That is all of them.'}
          </p>
        )}
      </div>
    </Disclosure>
  );
}

function lengthIn(typed: string): number | null {
  const length = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : 0;
  return length === 0 ? null : length;
}
