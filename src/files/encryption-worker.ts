import type { FileFailure } from './file-failure.ts';
import { lockText, unlockText } from './age-format.ts';
import type { Result } from '#domain/result.ts';

/** What is asked of the worker, and what it answers. Each worker does one thing, once. */
export type LockJob = {
  readonly kind: 'lock';
  readonly text: string;
  readonly passphrase: string;
};
export type UnlockJob = {
  readonly kind: 'unlock';
  readonly bytes: Uint8Array;
  readonly passphrase: string;
};
export type Locked = Result<Uint8Array<ArrayBuffer>, FileFailure>;
export type Unlocked = Result<string, FileFailure>;

addEventListener('message', ({ data }: MessageEvent<LockJob | UnlockJob>) => {
  // A bug in here becomes the worker's "error" event, and so a bug out there.
  answerTo(data).catch(reportError);
});

async function answerTo(job: LockJob | UnlockJob): Promise<void> {
  if (job.kind === 'unlock') {
    postMessage(await unlockText(job.bytes, job.passphrase), { transfer: [] });
    return;
  }
  const locked = await lockText(job.text, job.passphrase);
  postMessage(locked, { transfer: locked.ok ? [locked.value.buffer] : [] });
}
