import { download } from './download.ts';
import { pick } from './pick.ts';
import { type WriteFailure, writeVerified } from './write-verified.ts';

/** What is known of a file that was to be saved. */
export type SaveOutcome =
  /** Written where the person chose, read back, and the same byte for byte. */
  | { readonly kind: 'verified'; readonly name: string }
  /** Given to the downloads. Whether it arrived whole shows when it is opened: `isSameFile`. */
  | { readonly kind: 'handed-over' }
  /** The person closed the picker. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-written'; readonly reason: WriteFailure };

/**
 * Saves a file where the person chooses, and says what is known of it afterwards. To be called from
 * a press of a button, with the content ready: a picker does not open long after it. Where there is
 * none, or it may not open, the file goes to the downloads.
 *
 * @param name suggested to the person, who may change it.
 */
export async function saveFile(name: string, content: Blob): Promise<SaveOutcome> {
  const picked = await pick(() =>
    window.showSaveFilePicker?.({ id: 'sri2-files', suggestedName: name }),
  );
  if (picked.ok) return written(picked.value, content);
  if (picked.error === 'cancelled') return { kind: 'cancelled' };
  download(name, content);
  return { kind: 'handed-over' };
}

async function written(file: FileSystemFileHandle, content: Blob): Promise<SaveOutcome> {
  const result = await writeVerified(file, content);
  return result.ok
    ? { kind: 'verified', name: file.name }
    : { kind: 'not-written', reason: result.error };
}

const SENTENCES: Readonly<Record<WriteFailure, string>> = {
  quota: 'There is no room left in that place. Free some space, or choose another place.',
  'no-permission': 'The browser was not allowed to write there. Choose another place.',
  gone: 'That place is not there any more. Choose another place.',
  differs:
    'What was written there could not be read back as it was. Do not rely on that file: save ' +
    'again, in another place.',
  failed: 'The browser could not write there. Try again, or choose another place.',
};

/** Why there is no file, and what to do, for the screen. */
export function notWrittenSentence(reason: WriteFailure): string {
  return SENTENCES[reason];
}
