import { failed, ok, type Result } from '#domain/result.ts';
import { archivedBackup } from './archive.ts';
import { isEncrypted } from './encryption.ts';
import type { FileFailure } from './file-failure.ts';
import { foreignFile } from './foreign-files.ts';
import { textOf } from './utf8.ts';

/** What somebody chose to open: the text of a backup, or one that needs its passphrase first. */
export type ChosenFile =
  | { readonly kind: 'backup-text'; readonly text: string }
  | { readonly kind: 'encrypted'; readonly bytes: Uint8Array<ArrayBuffer> };

/** In bytes: some thousand reviews. Nothing larger is read, whatever it says it is. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const PAGE = /^\s*<(!doctype\s+html|html)[\s>]/iu;

/**
 * Reads a file that somebody chose as far as its kind can be told: a backup as it is, locked with a
 * passphrase, or carried in an archive. The text has yet to be decoded: `decodeBackup`.
 */
export async function readChosen(file: Blob): Promise<Result<ChosenFile, FileFailure>> {
  if (file.size > LARGEST_FILE) return failed({ reason: 'too-large' });
  const bytes = await bytesOf(file);
  return bytes === null ? failed({ reason: 'unreadable' }) : chosenFrom(bytes);
}

function chosenFrom(bytes: Uint8Array<ArrayBuffer>): Result<ChosenFile, FileFailure> {
  if (isNothing(bytes)) return failed({ reason: 'empty' });
  if (isEncrypted(bytes)) return ok({ kind: 'encrypted', bytes });
  const foreign = foreignFile(bytes);
  return foreign === null ? backupText(bytes) : failed({ reason: 'not-sri2', looksLike: foreign });
}

/**
 * Reads a file that is never locked and stands in no archive: its text, yet to be decoded. A backup
 * that was chosen by mistake is told by its kind.
 */
export async function readPlain(file: Blob, wanted: string): Promise<Result<string, FileFailure>> {
  return plainFrom(await readChosen(file), wanted);
}

/** The same of bytes that are here already. A `Blob` of them would be asked of another process. */
export function plainText(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: string,
): Result<string, FileFailure> {
  return plainFrom(chosenFrom(bytes), wanted);
}

function plainFrom(
  chosen: Result<ChosenFile, FileFailure>,
  wanted: string,
): Result<string, FileFailure> {
  if (!chosen.ok) return chosen;
  return chosen.value.kind === 'encrypted'
    ? failed({ reason: 'wrong-kind', found: 'sri2-backup', wanted })
    : ok(chosen.value.text);
}

/** Null where the system does not give the content: it has been moved or changed, or is not here. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** A computer that went off while it was writing leaves a file of the right length, all zeros. */
function isNothing(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function backupText(bytes: Uint8Array): Result<ChosenFile, FileFailure> {
  const text = textOf(bytes);
  const backup = text.ok && PAGE.test(text.value) ? archivedBackup(text.value) : text;
  return backup.ok ? ok({ kind: 'backup-text', text: backup.value }) : backup;
}
