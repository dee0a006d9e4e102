import { failed, type Result } from '#domain/result.ts';
import { isArmouredAge, isBinaryAge } from './age-marks.ts';
import { BACKUP_ENDING } from './backup.ts';
import type { Locked, LockJob, Unlocked, UnlockJob } from './encryption-worker.ts';
import { type FileFailure, fileSentence } from './file-failure.ts';

/** How the names of these files end. What is inside has the name without the last part. */
export const ENCRYPTED_ENDING = `${BACKUP_ENDING}.age`;

/** Whether a file is in the age format, in either of its two ways of writing. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return isBinaryAge(bytes) || isArmouredAge(bytes);
}

/**
 * Locks a text with a passphrase in the age format, which any program for age can open. Takes a
 * second or more, so a picker that needs a fresh gesture has to wait for a press of its own.
 *
 * @throws where the device has no memory for it or its code did not arrive, with the sentence.
 */
export async function encryptText(
  text: string,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const locked = await inWorker<Locked>({ kind: 'lock', text, passphrase });
  if (!locked.ok) throw new Error(fileSentence(locked.error));
  return locked.value;
}

/** Unlocks a file that was locked with a passphrase, here or by any program for age. */
export function decryptText(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<string, FileFailure>> {
  return inWorker<Unlocked>({ kind: 'unlock', bytes, passphrase });
}

/**
 * Trying a passphrase is hard work on purpose, and on the page's own thread it would freeze the
 * screen. The worker is a file of its own, fetched only now, and ends with its answer, which also
 * gives back the memory.
 */
async function inWorker<Answer>(
  job: LockJob | UnlockJob,
): Promise<Answer | Result<never, FileFailure>> {
  const worker = new Worker(new URL('./encryption-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('messageerror', () => resolve(failed({ reason: 'no-memory' })));
      worker.addEventListener('error', (event) => {
        // A bug has a message. Without one it is the file itself that did not arrive.
        if (event.message) reject(new Error(event.message));
        else resolve(failed({ reason: 'not-loaded' }));
      });
      // Nothing is transferred: the caller keeps its bytes.
      worker.postMessage(job, []);
    });
  } finally {
    worker.terminate();
  }
}
