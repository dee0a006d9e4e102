import { type Ref, useState } from 'react';
import { PASSPHRASE_LENGTH } from '#domain/keeping/passphrase.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { InputField } from '#ui/InputField.tsx';
import { Notice } from '#ui/Notice.tsx';

interface PassphraseProps {
  value: string;
  problem: string | undefined;
  field: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
}

/** A passphrase to lock a file with, and what to know before relying on it. */
export function Passphrase({ value, problem, field, onChange }: PassphraseProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="keep-passphrase">
      <Notice tone="warning" title="Nobody can open the file without the passphrase">
        There is no way round it, for us or for anybody else. Write it down, and keep it apart from
        the file: where your service keeps its passwords.
      </Notice>
      <InputField
        ref={field}
        label="Passphrase"
        hint={problem === undefined && HINT}
        type={isShown ? 'text' : 'password'}
        width="long"
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        value={value}
        error={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <CheckboxField
        small
        label="Show the passphrase"
        checked={isShown}
        onChange={(event) => setIsShown(event.currentTarget.checked)}
      />
    </div>
  );
}

const HINT = `${PASSPHRASE_LENGTH} characters or more. Four words that do not belong together work well.`;
