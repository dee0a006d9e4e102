import { useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useStartHandOver } from './use-start-hand-over.ts';

/**
 * Asks for the code once, and shows it: a slip of the finger that nobody saw would cost more than a
 * glance at it, and the coordinator still has the device to themselves.
 */
export function ChooseCode({ review, source }: { review: Review; source: Source }) {
  const [typed, setTyped] = useState('');
  const { start, problem, attempt } = useStartHandOver(review.id, source.id);
  const field = problem?.isAboutCode === true ? 'new-code' : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start(typed);
      }}
    >
      <ErrorSummary
        errors={problem === null ? [] : [{ message: problem.words, id: field }]}
        attempt={attempt}
      />
      <TextField
        id="new-code"
        label="A code to end it with"
        hint="At least 4 digits, which you can see while you type. Not one that you use elsewhere."
        error={field === undefined ? undefined : problem?.words}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        inputMode="numeric"
        autoComplete="off"
        width="short"
      />
      <Button type="submit">Hand over</Button>
    </form>
  );
}
