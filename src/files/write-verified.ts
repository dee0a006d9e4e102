import { failed, ok, type Result } from '#domain/result.ts';
import { isSameFile } from './same-file.ts';

/** Why there is no new file that is known to be whole. */
export type WriteFailure =
  /** No room is left where it was to go. */
  | 'quota'
  | 'no-permission'
  /** The place is not there any more, or cannot be reached. */
  | 'gone'
  /** It was written, and what was read back is something else. */
  | 'differs'
  /** The system refused, without a reason that a person could act on. */
  | 'failed';

const BY_NAME: Readonly<Record<string, WriteFailure>> = {
  QuotaExceededError: 'quota',
  NotAllowedError: 'no-permission',
  SecurityError: 'no-permission',
  NotFoundError: 'gone',
};

/**
 * Writes a file, reads it back and compares the two. What stood in the file before stays until all
 * of the new content is there: the browser writes beside it and swaps the two at the end, and
 * `pipeTo` gives up what was written beside when anything goes wrong on the way.
 */
export async function writeVerified(
  file: FileSystemFileHandle,
  content: Blob,
): Promise<Result<null, WriteFailure>> {
  try {
    await content.stream().pipeTo(await file.createWritable());
    return (await isSameFile(await file.getFile(), content)) ? ok(null) : failed('differs');
  } catch (error) {
    return failed(writeFailure(error));
  }
}

/** Names what the browser says of a file or folder. Anything else is a bug, and thrown on. */
export function writeFailure(error: unknown): WriteFailure {
  if (!(error instanceof DOMException)) throw error;
  return BY_NAME[error.name] ?? 'failed';
}
