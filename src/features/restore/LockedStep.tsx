import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Announcement } from '#ui/Announcement.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { InputField } from '#ui/InputField.tsx';
import type { LockedFile } from './open-file.ts';
import { StepHeading } from '#ui/StepHeading.tsx';
import type { Restoring } from './use-restore.ts';

interface LockedStepProps {
  file: LockedFile;
  problem: string | null;
  restoring: Restoring;
}

/** Asks for the passphrase that a file was locked with, and again where it was another. */
export function LockedStep({ file, problem, restoring }: LockedStepProps) {
  const { busy, unlock, startAgain } = restoring;
  const [isShown, setIsShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isBusy = busy !== null;
  useEffect(() => {
    if (problem === null || isBusy) return;
    field.current?.focus();
    field.current?.select();
  }, [problem, isBusy]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    unlock(file, field.current?.value ?? '');
  };
  return (
    <form onSubmit={submit}>
      <StepHeading>This file is locked with a passphrase</StepHeading>
      <p className="restore-name">{file.name}</p>
      <InputField
        ref={field}
        label="Passphrase"
        hint="The one that was chosen when the file was saved. It stays on this device."
        type={isShown ? 'text' : 'password'}
        width="long"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={isBusy ? undefined : (problem ?? undefined)}
      />
      <Announcement urgent>{isBusy ? null : problem}</Announcement>
      <CheckboxField
        small
        label="Show the passphrase"
        checked={isShown}
        onChange={(event) => setIsShown(event.currentTarget.checked)}
      />
      <ButtonGroup>
        <Button type="submit" aria-disabled={isBusy}>
          Open the file
        </Button>
        <Button kind="quiet" aria-disabled={isBusy} onClick={startAgain}>
          Choose another file
        </Button>
      </ButtonGroup>
    </form>
  );
}
