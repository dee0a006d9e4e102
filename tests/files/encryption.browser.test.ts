import { afterEach, expect, test, vi } from 'vitest';
import { decryptText, encryptText, isEncrypted } from '#files/encryption.ts';

const PASSPHRASE = 'four words and a harbour';
const SLOW = { timeout: 60_000 };

/** Counts how often the page draws until `work` is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const isDone = work.then(() => true);
  let turns = 0;
  while (!(await Promise.race([isDone, nextDrawing()]))) turns += 1;
  return turns;
}

function nextDrawing(): Promise<false> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(false));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a file is locked and unlocked, and the page keeps drawing', SLOW, async () => {
  const text = 'Zażółć “ja”. '.repeat(10_000);
  const bytes = await encryptText(text, PASSPHRASE);
  expect(isEncrypted(bytes)).toBe(true);
  // As much work as age itself takes.
  expect(new TextDecoder().decode(bytes.subarray(0, 100))).toMatch(/\n-> scrypt \S+ 18\n/u);

  // All code has arrived. On the page's own thread there would now be one turn or two.
  expect(await turnsDuring(encryptText('Again.', PASSPHRASE))).toBeGreaterThan(10);
  const unlocking = decryptText(bytes, PASSPHRASE);
  expect(await turnsDuring(unlocking)).toBeGreaterThan(10);
  expect(await unlocking).toEqual({ ok: true, value: text });
  // They are still the caller's, for another try.
  expect(bytes.length).toBeGreaterThan(text.length);
});

test('a hostile file is refused', async () => {
  const header = 'age-encryption.org/v1\n-> scrypt nGRGi2YnN3HA56yvMOCKPw 31\nx\n--- x\n';
  expect(await decryptText(new TextEncoder().encode(header), PASSPHRASE)).toEqual({
    ok: false,
    error: { reason: 'other-lock' },
  });
});

test('when its code does not arrive, that is said', async () => {
  const Missing = class extends Worker {
    constructor() {
      super('/there-is-no-such-file.js', { type: 'module' });
    }
  };
  vi.stubGlobal('Worker', Missing);
  expect(await decryptText(new Uint8Array(), PASSPHRASE)).toEqual({
    ok: false,
    error: { reason: 'not-loaded' },
  });
  await expect(encryptText('x', PASSPHRASE)).rejects.toThrow(/could not be loaded/u);
});
