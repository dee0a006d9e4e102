import { useRef, useState } from 'react';
import type { TextToCopy } from '#domain/words/invitation-words.ts';
import { Button } from '#ui/Button.tsx';
import { Panel } from '#ui/Panel.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

type Outcome = 'copied' | 'selected';

const SAID: Readonly<Record<Outcome, string>> = {
  copied: 'Copied. Paste it where you need it.',
  selected: 'The text is selected: copy it with your keyboard or your device’s menu.',
};

/** A text with a button that copies it. */
export function CopyText({ text }: { text: TextToCopy }) {
  const words = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy(): Promise<void> {
    const copied = await intoClipboard(text.paragraphs.join('\n\n'));
    if (!copied && words.current) window.getSelection()?.selectAllChildren(words.current);
    setOutcome(copied ? 'copied' : 'selected');
  }

  return (
    <Panel title={text.title}>
      <div className="invite-text" ref={words}>
        {text.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Button kind="secondary" onClick={() => void copy()}>
        Copy<VisuallyHidden>{` the text “${text.title}”`}</VisuallyHidden>
      </Button>
      <p role="status">{outcome !== null && SAID[outcome]}</p>
    </Panel>
  );
}

/** A browser may refuse, and one without a secure address has no clipboard to give. */
async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
