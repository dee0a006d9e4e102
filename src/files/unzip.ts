import { strFromU8, unzipSync } from 'fflate';
import { failed, ok, type Result } from '#domain/result.ts';
import type { FileFailure } from './file-failure.ts';

/** A file out of a ZIP file; its name without the folders. */
export type Unzipped = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** In bytes, unpacked: how much is held in memory at once. */
const AT_ONCE = 32 * 1024 * 1024;

/**
 * The files in a ZIP file, some at a time. Folders, and what a Mac puts beside its files, are passed
 * over. A file larger than `largest` comes as the failure: what says that it becomes a thousand times
 * as large is not unpacked to find out.
 *
 * @param largest in bytes, unpacked.
 */
export function* unzipped(
  zip: Uint8Array,
  largest: number,
): Generator<{ readonly name: string; readonly content: Result<Unzipped, FileFailure> }> {
  for (let from = 0; ;) {
    const { small, large, upTo, isAll } = unzipSome(zip, from, largest);
    for (const name of large) yield { name, content: failed({ reason: 'too-large' }) };
    for (const file of small) yield { name: file.name, content: ok(file) };
    if (isAll) return;
    from = upTo;
  }
}

/**
 * As many files as may be held at once, from one of them on.
 *
 * @throws where it is not a ZIP file, or a damaged one.
 */
function unzipSome(zip: Uint8Array, from: number, largest: number) {
  const large: string[] = [];
  let [seen, upTo, held] = [0, from, 0];
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (isPassedOver(name)) return false;
      seen += 1;
      if (seen <= from || held >= AT_ONCE) return false;
      upTo = seen;
      if (originalSize > largest) large.push(plainName(name));
      else held += originalSize;
      return originalSize <= largest;
    },
  });
  const small = Object.entries(entries).map(([name, bytes]) => {
    return { name: plainName(name), bytes: new Uint8Array(bytes) };
  });
  return { small, large, upTo, isAll: upTo === seen };
}

/**
 * Some parts of a file that is a ZIP file within, as text, by their whole path.
 *
 * @param most in bytes, of all of them unpacked. What says that it is larger is not unpacked.
 * @returns null where they would come to more.
 * @throws where it is not a ZIP file, or a damaged one.
 */
export function partsOf(
  zip: Uint8Array,
  isWanted: (path: string) => boolean,
  most: number,
): ReadonlyMap<string, string> | null {
  let size = 0;
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      size += originalSize;
      return size <= most;
    },
  });
  if (size > most) return null;
  return new Map(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function isPassedOver(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || plainName(name).startsWith('.');
}

const plainName = (path: string): string => path.split('/').at(-1) ?? path;
