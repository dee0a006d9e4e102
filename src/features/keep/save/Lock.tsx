import type { Ref } from 'react';
import { Button } from '#ui/Button.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Passphrase } from './Passphrase.tsx';
import type { SaveStep } from './use-save-backup.ts';

interface LockProps {
  step: SaveStep;
  field: Ref<HTMLInputElement>;
  onStep: (step: SaveStep) => void;
}

/** Whether the backup is to be locked, and with what; then that it is. */
export function Lock({ step, field, onStep }: LockProps) {
  if (step.kind === 'locked') {
    return (
      <div className="keep-locked">
        <p>The backup is locked and ready to be saved.</p>
        <Button kind="quiet" onClick={() => onStep(UNLOCKED)}>
          Choose another passphrase
        </Button>
      </div>
    );
  }
  return (
    <>
      <CheckboxField
        label="Lock the file with a passphrase"
        hint="For a file that travels, or lies where others could open it."
        checked={step.kind !== 'plain'}
        disabled={step.kind === 'locking'}
        onChange={(event) => onStep(event.currentTarget.checked ? UNLOCKED : { kind: 'plain' })}
      />
      {step.kind === 'to-be-locked' && (
        <Passphrase
          value={step.passphrase}
          problem={step.problem}
          field={field}
          onChange={(passphrase) => onStep({ kind: 'to-be-locked', passphrase })}
        />
      )}
    </>
  );
}

const UNLOCKED = { kind: 'to-be-locked', passphrase: '' } as const;
