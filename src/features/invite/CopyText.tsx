import { useRef, useState } from 'react';
import type { TextToCopy } from '#domain/words/invitation-words.ts';
import { Button } from '#ui/Button.tsx';
import { intoClipboard } from '#ui/into-clipboard.ts';
import { Panel } from '#ui/Panel.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { type Copied, COPIED_WORDS } from './copied-words.ts';

/** A text with a button that copies it. */
export function CopyText({ text }: { text: TextToCopy }) {
  const words = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Copied | null>(null);

  async function copy(): Promise<void> {
    const copied = await intoClipboard(text.paragraphs.join('\n\n'));
    if (!copied && words.current) window.getSelection()?.selectAllChildren(words.current);
    setOutcome(copied ? 'copied' : 'selected');
  }

  return (
    <Panel title={text.title} headingLevel={3}>
      <div className="invite-text" ref={words}>
        {text.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Button kind="secondary" onClick={() => void copy()}>
        Copy<VisuallyHidden>{` the text “${text.title}”`}</VisuallyHidden>
      </Button>
      <p role="status">{outcome !== null && COPIED_WORDS[outcome]}</p>
    </Panel>
  );
}
