import type { SealedCode } from '#domain/taking-part/code.ts';

/** Enough for a moment's thought on a phone. It slows guessing down; four digits are no secret for long. */
const ROUNDS = 200_000;
const BYTES = 16;

/** What is kept of a code. Null where the browser offers no cryptography, as outside https. */
export async function sealCode(code: string): Promise<SealedCode | null> {
  if (!window.isSecureContext) return null;
  const salt = crypto.getRandomValues(new Uint8Array(BYTES));
  return { salt: toHex(salt), rounds: ROUNDS, hash: await hashOf(code, salt, ROUNDS) };
}

/** Whether this is the code that was sealed. */
export async function isCode(code: string, { salt, rounds, hash }: SealedCode): Promise<boolean> {
  return window.isSecureContext && (await hashOf(code, fromHex(salt), rounds)) === hash;
}

async function hashOf(
  code: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<string> {
  const { subtle } = crypto;
  const typed = new TextEncoder().encode(code);
  const key = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return toHex(new Uint8Array(await subtle.deriveBits(way, key, 256)));
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
