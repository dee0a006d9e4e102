import { useState } from 'react';
import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useUnlock } from './use-unlock.ts';

/** Asks for the code. What is typed is not shown: others may be looking on. */
export function CodeForm({ current }: { current: HandOver }) {
  const [typed, setTyped] = useState('');
  const { problem, unlock } = useUnlock(current);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        document.getElementById('code')?.focus();
        void unlock(typed).then(() => setTyped(''));
      }}
    >
      <TextField
        id="code"
        label="Your code"
        error={problem ?? undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        inputMode="numeric"
        // Not a password: a browser that offered to remember it would offer it to everybody.
        autoComplete="off"
        width="short"
      />
      <Button type="submit" kind="secondary">
        End handing over
      </Button>
      <Announcement urgent>{problem}</Announcement>
    </form>
  );
}
