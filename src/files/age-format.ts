import { failed, ok, type Result } from '#domain/result.ts';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { beginning, isArmouredAge } from './age-marks.ts';
import type { FileFailure } from './file-failure.ts';
import { textOf } from './utf8.ts';

/**
 * How much work it is to try one passphrase, as a power of two: a second or two, and 256 MiB. It is
 * what age itself takes.
 */
const WORK = 18;
/** The most that is done for a file from elsewhere: some ten seconds, and 1 GiB. */
const MOST_WORK = 20;

const HEADER_BEGINS = /^age-encryption\.org\/v1\n-> (?<lock>\S+)(?<rest>[^\n]*)\n/u;
const SALT_AND_WORK = /^ \S+ (?<work>[1-9]\d*)$/u;

const DAMAGED: FileFailure = { reason: 'damaged', where: 'it breaks off, or has been changed' };

/**
 * Locks a text in the age format. Takes seconds in which nothing else happens: see encryption.ts.
 *
 * @param work for tests, that have to be quick.
 */
export async function lockText(
  text: string,
  passphrase: string,
  work = WORK,
): Promise<Result<Uint8Array<ArrayBuffer>, FileFailure>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(work);
  try {
    return ok(new Uint8Array(await encrypter.encrypt(text)));
  } catch (error) {
    if (hasMemoryFor(work)) throw error;
    return failed({ reason: 'no-memory' });
  }
}

/** Unlocks what `lockText` or any program for age has locked with a passphrase. Slow, as that is. */
export async function unlockText(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<string, FileFailure>> {
  const file = isArmouredAge(bytes) ? withoutArmour(bytes) : bytes;
  const work = workOf(file);
  if (!work.ok) return work;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return textOf(await decrypter.decrypt(file));
  } catch (error) {
    return failed(whyLocked(error, work.value));
  }
}

/** One letter with an accent can be written in two ways, and keyboards differ in which. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Read before any work is done: a hostile file may ask for hours of it, or be locked with a key. */
function workOf(file: Uint8Array): Result<number, FileFailure> {
  const header = HEADER_BEGINS.exec(beginning(file, 4096))?.groups;
  if (header === undefined) return failed(DAMAGED);
  if (header['lock'] !== 'scrypt') return failed({ reason: 'other-lock' });
  const work = Number(SALT_AND_WORK.exec(header['rest'] ?? '')?.groups?.['work']);
  if (Number.isNaN(work)) return failed(DAMAGED);
  return work > MOST_WORK ? failed({ reason: 'other-lock' }) : ok(work);
}

/** Empty where it cannot be taken off, which is as good as damaged. */
function withoutArmour(bytes: Uint8Array): Uint8Array {
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return new Uint8Array();
  }
}

/** The library says in words alone that it was the passphrase; a test holds it to them. */
function whyLocked(error: unknown, work: number): FileFailure {
  if (error instanceof Error && error.message.startsWith('no identity matched')) {
    return { reason: 'wrong-passphrase' };
  }
  return hasMemoryFor(work) ? DAMAGED : { reason: 'no-memory' };
}

/** Browsers name a lack of memory each in their own way: asking for the same again is surer. */
function hasMemoryFor(work: number): boolean {
  try {
    return new Uint8Array(1024 * 2 ** work).length > 0;
  } catch {
    return false;
  }
}
