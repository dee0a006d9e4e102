import { useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { intoClipboard } from '#ui/into-clipboard.ts';
import { TextField } from '#ui/TextField.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { type Copied, COPIED_WORDS } from './copied-words.ts';

interface CopyLinkProps {
  link: string;
  /** Whom it is for: "Informal carers". */
  whom: string;
}

/** A link that can be copied, by a button or by hand. */
export function CopyLink({ link, whom }: CopyLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Copied | null>(null);

  async function copy(): Promise<void> {
    const copied = await intoClipboard(link);
    if (!copied) field.current?.select();
    setOutcome(copied ? 'copied' : 'selected');
  }

  return (
    <>
      <TextField
        ref={field}
        label={
          <>
            Link<VisuallyHidden>{` for ${whom}`}</VisuallyHidden>
          </>
        }
        readOnly
        value={link}
      />
      <Button kind="secondary" onClick={() => void copy()}>
        Copy<VisuallyHidden>{` the link for ${whom}`}</VisuallyHidden>
      </Button>
      <p role="status">{outcome !== null && COPIED_WORDS[outcome]}</p>
    </>
  );
}
