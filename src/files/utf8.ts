import { failed, ok, type Result } from '#domain/result.ts';
import type { FileFailure } from './file-failure.ts';

/** The text of a file. Every file of this app is UTF-8: what is not is none, and nothing is guessed. */
export function textOf(bytes: Uint8Array): Result<string, FileFailure> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed({ reason: 'not-sri2' });
  }
}
