import { useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { intoClipboard } from '#ui/into-clipboard.ts';
import { TextArea } from '#ui/TextArea.tsx';

type Outcome = 'copied' | 'selected';

const SAID: Readonly<Record<Outcome, string>> = {
  copied: 'Copied. Paste it into your message.',
  selected:
    'This browser does not let the app copy. All of the code is selected: copy it with your keyboard or your device’s menu.',
};

/** The sealed sheet as text, for a message without attachments. */
export function CopyCode({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy(): Promise<void> {
    const isCopied = await intoClipboard(text);
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    setOutcome(isCopied ? 'copied' : 'selected');
  }

  return (
    <div className="take-part__code-to-copy">
      <TextArea
        id="sealed"
        label="Or copy the code"
        hint="It is the same as the file. Paste all of it into your message, from the first dash to the last."
        ref={area}
        readOnly
        rows={4}
        value={text}
        spellCheck={false}
      />
      <div className="take-part__ways">
        <Button kind="secondary" onClick={() => void copy()}>
          Copy the code
        </Button>
      </div>
      <p role="status">{outcome !== null && SAID[outcome]}</p>
    </div>
  );
}
