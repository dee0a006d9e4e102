import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import type { ReturnIdentity } from '#domain/records/return-keys.ts';
import { failed, type Result } from '#domain/result.ts';
import { isBinaryAge, isPassphraseAge } from './age-marks.ts';
import { bytesOf } from './chosen-file.ts';
import { foreignFile } from './foreign-files.ts';
import { decodeReturnedSheet } from './returned-sheet.ts';
import { openSealedSheet, type SealedFailure, sealedSheetsIn } from './sealed-sheet.ts';
import { textOf } from './utf8.ts';

/** In bytes, of one file or text: a dozen sheets with as much written on them as there can be. */
export const LARGEST_RETURN = 8 * 1024 * 1024;
/** How many sheets one file or text may hold. */
export const MOST_SHEETS = 500;

export type OpenedReturn = Result<ReturnedSheet, SealedFailure>;

/**
 * The sheets in a file that somebody handed back, each opened with whichever key fits, or the one
 * reason why there are none: there is always something to say.
 */
export async function returnedSheetsInFile(
  file: Blob,
  identities: readonly ReturnIdentity[],
): Promise<readonly OpenedReturn[]> {
  if (file.size > LARGEST_RETURN) return [failed({ reason: 'too-large' })];
  const bytes = await bytesOf(file);
  if (bytes === null) return [failed({ reason: 'unreadable' })];
  if (bytes.every((byte) => byte === 0)) return [failed({ reason: 'empty' })];
  if (isBinaryAge(bytes)) return [await opened(bytes, identities)];
  const looksLike = foreignFile(bytes);
  if (looksLike !== null) return [failed({ reason: 'not-sri2', looksLike })];
  const text = textOf(bytes);
  return text.ok ? returnedSheetsIn(text.value, identities) : [text];
}

/** The same for a text that somebody copied, with as much around the codes as there was. */
export async function returnedSheetsIn(
  text: string,
  identities: readonly ReturnIdentity[],
): Promise<readonly OpenedReturn[]> {
  if (text.length > LARGEST_RETURN) return [failed({ reason: 'too-large' })];
  const sealed = sealedSheetsIn(text);
  if (sealed.length > MOST_SHEETS) return [failed({ reason: 'too-large' })];
  // One that somebody has opened with a program of their own is as good; anything else has its name.
  if (sealed.length === 0) return [decodeReturnedSheet(text)];
  return Promise.all(sealed.map((bytes) => opened(bytes, identities)));
}

async function opened(
  bytes: Uint8Array,
  identities: readonly ReturnIdentity[],
): Promise<OpenedReturn> {
  return isPassphraseAge(bytes)
    ? failed({ reason: 'wrong-kind', found: 'sri2-backup', wanted: 'sri2-returned-sheet' })
    : openSealedSheet(bytes, identities);
}
