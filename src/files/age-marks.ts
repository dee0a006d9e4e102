const BINARY = 'age-encryption.org/v1\n';
const ARMOURED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** A file in the age format, as bytes. */
export function isBinaryAge(bytes: Uint8Array): boolean {
  return beginning(bytes, BINARY.length) === BINARY;
}

/** The same written with letters and digits, as some programs do for e-mail. */
export function isArmouredAge(bytes: Uint8Array): boolean {
  return beginning(bytes, 100).trimStart().startsWith(ARMOURED);
}

/** The first bytes, each as the character of its number. */
export function beginning(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** A file in the age format, as bytes, that was locked with a passphrase and not with a key. */
export function isPassphraseAge(bytes: Uint8Array): boolean {
  const mark = `${BINARY}-> scrypt `;
  return beginning(bytes, mark.length) === mark;
}
