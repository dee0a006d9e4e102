import type { Moment } from '#domain/records/dates.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { decodeBackup } from '#files/backup.ts';
import { readChosen } from '#files/chosen-file.ts';
import { decryptText } from '#files/encryption.ts';
import { type FileFailure, fileSentence } from '#files/file-failure.ts';
import { planRestore, type RestorePlan } from '#storage/restore.ts';
import { restoreSentence } from './restore-words.ts';

/** A backup that was read whole, and what it would do here. Nothing has been changed. */
export type OpenedFile = {
  readonly kind: 'opened';
  readonly name: string;
  readonly madeAt: Moment;
  readonly plan: RestorePlan;
};

/** A file that needs its passphrase first. */
export type LockedFile = {
  readonly kind: 'locked';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Why a file cannot be opened, in a sentence; or that it was the passphrase. */
export type OpeningFailure = { readonly sentence: string; readonly isPassphrase: boolean };

type Opening<Value> = Promise<Result<Value, OpeningFailure>>;

/** Opens a file as far as it goes: to what it would do here, or to being asked for its passphrase. */
export async function openFile(file: Blob, name: string): Opening<OpenedFile | LockedFile> {
  const chosen = await readChosen(file);
  if (!chosen.ok) return failed(ofFile(chosen.error));
  if (chosen.value.kind === 'encrypted') {
    return ok({ kind: 'locked', name, bytes: chosen.value.bytes });
  }
  const backup = decodeBackup(chosen.value.text);
  if (!backup.ok) return failed(ofFile(backup.error));
  const plan = await planRestore(backup.value);
  return plan.ok
    ? ok({ kind: 'opened', name, madeAt: backup.value.madeAt, plan: plan.value })
    : failed({ sentence: restoreSentence(plan.error), isPassphrase: false });
}

/** Opens a locked file with its passphrase. Takes a second or more. */
export async function unlockFile(
  { bytes, name }: LockedFile,
  passphrase: string,
): Opening<OpenedFile | LockedFile> {
  const text = await decryptText(bytes, passphrase);
  // What was locked may be an archive as well as a backup: it is told as any chosen file is.
  return text.ok ? openFile(new Blob([text.value]), name) : failed(ofFile(text.error));
}

function ofFile(failure: FileFailure): OpeningFailure {
  return {
    sentence: fileSentence(failure),
    isPassphrase: failure.reason === 'wrong-passphrase',
  };
}
