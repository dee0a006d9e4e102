import { useState } from 'react';
import { isSameFile } from '#files/same-file.ts';
import { notWrittenSentence, saveFile } from '#files/save-file.ts';
import type { BackupFile } from './backup-file.ts';
import { rememberFile } from './remember-file.ts';

/** What has become of a file that was to be saved. Only `kept` may be called backed up. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'kept'; readonly name: string }
  /** In the downloads, as far as anybody knows. `differing` has been chosen, and was not it. */
  | { readonly kind: 'handed-over'; readonly file: BackupFile; readonly differing: string | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Saves backups and finds out whether they are whole; what is, is remembered. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  /**
   * To be called from the press of a button, with the file ready.
   *
   * @returns whether it has gone somewhere.
   */
  async function save(file: BackupFile): Promise<boolean> {
    setSaving({ kind: 'saving' });
    const outcome = await saveFile(file.name, file.content);
    if (outcome.kind === 'verified') await keep(file, outcome.name);
    else if (outcome.kind === 'not-written') fail(notWrittenSentence(outcome.reason));
    else if (outcome.kind === 'cancelled') setSaving({ kind: 'cancelled' });
    else setSaving({ kind: 'handed-over', file, differing: null });
    return outcome.kind === 'verified' || outcome.kind === 'handed-over';
  }

  /** Compares what somebody chose with what was handed over. */
  async function check(file: BackupFile, chosen: File): Promise<void> {
    if (await isSameFile(chosen, file.content)) return keep(file, chosen.name);
    return setSaving({ kind: 'handed-over', file, differing: chosen.name });
  }

  async function keep(file: BackupFile, name: string): Promise<void> {
    await rememberFile(file, { name, place: 'file' });
    setSaving({ kind: 'kept', name });
  }

  function fail(sentence: string): void {
    setSaving({ kind: 'failed', sentence });
  }

  return { saving, save, check, fail };
}
