import { useState } from 'react';
import { saveFile, type SaveOutcome, notWrittenSentence } from '#files/save-file.ts';
import { unreachable } from '#domain/never.ts';
import { Button } from '#ui/Button.tsx';
import { Problem } from '#ui/Problem.tsx';
import { canShareFile, shareFile } from './share-file.ts';

interface SaveOrShareProps {
  name: string;
  text: string;
}

/** The sealed sheet as a small text file: to be put beside a message, or given to another app. */
export function SaveOrShare({ name, text }: SaveOrShareProps) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const file = new File([text], name, { type: 'text/plain' });
  const canShare = canShareFile(file);

  function say(words: string, wrong: string | null = null): void {
    setSaid(words);
    setProblem(wrong);
  }
  async function save(): Promise<void> {
    const outcome = await saveFile(name, file);
    if (outcome.kind === 'not-written') say('', notWrittenSentence(outcome.reason));
    else say(savedInWords(outcome, name));
  }
  async function share(): Promise<void> {
    const isShared = await shareFile(file);
    say('', isShared ? null : 'This device could not share it. Save the file, or copy the code.');
  }

  return (
    <>
      <div className="take-part__ways">
        {canShare && (
          <Button icon="upload" onClick={() => void share()}>
            Share…
          </Button>
        )}
        <Button
          kind={canShare ? 'secondary' : 'primary'}
          icon="download"
          onClick={() => void save()}
        >
          Save the file
        </Button>
      </div>
      <p role="status">{said}</p>
      <Problem sentence={problem} />
    </>
  );
}

function savedInWords(
  outcome: Exclude<SaveOutcome, { kind: 'not-written' }>,
  name: string,
): string {
  switch (outcome.kind) {
    case 'verified':
      return `Saved as ${outcome.name}. Put it beside your message, as an attachment.`;
    case 'handed-over':
      return `${name} is among your downloads. Put it beside your message, as an attachment.`;
    case 'cancelled':
      return '';
    default:
      return unreachable(outcome);
  }
}
