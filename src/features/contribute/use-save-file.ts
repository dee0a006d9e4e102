import { useState } from 'react';
import { notWrittenSentence, saveFile, type SaveOutcome } from '#files/save-file.ts';
import type { ReadyFile } from './contribution-file.ts';

/** What has become of a file, in a sentence for the screen. */
export type Saved =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'done' | 'nothing' | 'failed'; readonly sentence: string };

/** Saves a file and says what is known of it. */
export function useSaveFile() {
  const [saved, setSaved] = useState<Saved>({ kind: 'idle' });

  /**
   * To be called from the press of a button, with the file ready.
   *
   * @returns whether it has gone somewhere.
   */
  async function save(file: ReadyFile): Promise<boolean> {
    setSaved({ kind: 'saving' });
    const outcome = await saveFile(file.name, file.content);
    setSaved(inWords(outcome, file.name));
    return outcome.kind === 'verified' || outcome.kind === 'handed-over';
  }

  function fail(sentence: string): void {
    setSaved({ kind: 'failed', sentence });
  }

  return { saved, save, fail };
}

function inWords(outcome: SaveOutcome, name: string): Saved {
  switch (outcome.kind) {
    case 'verified':
      return { kind: 'done', sentence: `Saved: ${outcome.name} was read back and is whole.` };
    case 'handed-over':
      return { kind: 'done', sentence: `${name} is in your downloads folder.` };
    case 'cancelled':
      return { kind: 'nothing', sentence: 'Nothing was saved.' };
    case 'not-written':
      return { kind: 'failed', sentence: notWrittenSentence(outcome.reason) };
  }
}
