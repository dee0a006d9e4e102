import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { WritingCheckContext } from '#ui/writing-check.ts';
import type { Returning } from './use-returns.ts';

interface ReturnFieldsProps {
  problem: string | null;
  returning: Returning;
}

/** Files to choose or drop, and a place for codes. */
export function ReturnFields({ problem, returning }: ReturnFieldsProps) {
  const { open, busy } = returning;
  return (
    <>
      <div className="returns-drop">
        <FileField
          multiple
          label="Files that were sent back"
          hint="Their names end in .sri2-sheet.txt. Choose as many as you like, or drop them anywhere on this page."
          buttonLabel="Choose files"
          error={problem ?? undefined}
          onFiles={open}
        />
      </div>
      <PasteForm isBusy={busy !== null} onPaste={returning.paste} />
    </>
  );
}

interface PasteFormProps {
  isBusy: boolean;
  onPaste: (text: string) => void;
}

function PasteForm({ isBusy, onPaste }: PasteFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = area.current?.value ?? '';
    setIsMissing(text.trim() === '');
    if (text.trim() === '') area.current?.focus();
    else onPaste(text);
  };
  return (
    <form className="returns-paste" onSubmit={submit}>
      {/* What is pasted is in code: there is nothing in it to remark on. */}
      <WritingCheckContext value={null}>
        <TextArea
          ref={area}
          label="Or paste codes from messages"
          hint="One or many, with the greeting and all that is around them."
          error={isMissing ? 'Paste a code first.' : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </WritingCheckContext>
      <Button type="submit" kind="secondary" aria-disabled={isBusy}>
        Open what I pasted
      </Button>
    </form>
  );
}
