import { Encrypter } from 'age-encryption';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lockText, unlockText } from '#files/age-format.ts';
import { decodeBackup } from '#files/backup.ts';
import { LOCKED_BY_AGE } from '#tests/fixtures/locked/locked-files.ts';

const PASSPHRASE = 'four words and a harbour';
/** As little work as there can be: these tests are about everything else. */
const QUICK = 1;

async function locked(text: string, passphrase = PASSPHRASE): Promise<Uint8Array> {
  const result = await lockText(text, passphrase, QUICK);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

async function reasonFor(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> {
  const result = await unlockText(bytes, passphrase);
  return result.ok ? 'none' : result.error.reason;
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['nothing', ''],
  ['every alphabet', 'Zażółć, taigh-òsta, 日本, 👩🏽‍🦽\r\n'],
  ['more than one part of 64 KiB', 'The harbour. '.repeat(20_000)],
])('what is locked can be unlocked: %s', async (_, text) => {
  expect(await unlockText(await locked(text), PASSPHRASE)).toEqual({ ok: true, value: text });
});

test('nothing of it can be read without the passphrase, and no two are alike', async () => {
  const [one, other] = [await locked('Mrs McKay'), await locked('Mrs McKay')];
  expect(Buffer.from(one).toString('latin1')).not.toContain('McKay');
  expect(one).not.toEqual(other);
});

test.each(['binary', 'armoured'] as const)(
  'a file that the age program locked is unlocked: %s',
  { timeout: 60_000 },
  async (form) => {
    const result = await unlockText(LOCKED_BY_AGE[form], LOCKED_BY_AGE.passphrase);
    expect(result).toEqual({ ok: true, value: LOCKED_BY_AGE.text });
    expect(result.ok && decodeBackup(result.value).ok).toBe(true);
  },
);

test('it opens to its own passphrase alone', async () => {
  const bytes = await locked('x');
  expect(await reasonFor(bytes, PASSPHRASE.replace('four', 'Four'))).toBe('wrong-passphrase');
  expect(await reasonFor(bytes, '')).toBe('wrong-passphrase');
});

test('an accent is the same however the keyboard writes it', async () => {
  const bytes = await locked('x', 'caf\u00E9 beside the harbour');
  expect(await reasonFor(bytes, 'cafe\u0301 beside the harbour')).toBe('none');
});

describe('a damaged file is refused', () => {
  test('wherever it breaks off', async () => {
    const bytes = await locked('Two short lines\nof text');
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await reasonFor(bytes.subarray(0, length))).toBe('damaged');
    }
  });

  test('whichever byte of it is changed', async () => {
    const bytes = await locked('Two short lines\nof text');
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = bytes.map((byte, index) =>
        index === place ? byte ^ (1 << (place % 8)) : byte,
      );
      expect(await reasonFor(changed)).toMatch(/damaged|wrong-passphrase|other-lock/u);
    }
  });

  test('when something is added', async () => {
    expect(await reasonFor(Buffer.concat([await locked('x'), asBytes('y')]))).toBe('damaged');
  });

  test('when its armour is broken', async () => {
    const text = LOCKED_BY_AGE.armoured.toString('latin1');
    expect(await reasonFor(asBytes(text.slice(0, 200)))).toBe('damaged');
    expect(await reasonFor(asBytes(text.replace('YWdl', '????')))).toBe('damaged');
  });
});

describe('a lock that is not for this app is refused before it is tried', () => {
  const salt = 'nGRGi2YnN3HA56yvMOCKPw';
  const body = '0m6KIUblzpL0tIksoaCJ20JWtDASjWiULzZK/5h9kzQ';
  const header = (lock: string) =>
    asBytes(`age-encryption.org/v1\n-> ${lock}\n${body}\n--- ${body}\n`);

  // The highest would take longer than the universe has been there, and this test would not end.
  test.each(['21', '22', '30', '63', '9'.repeat(400)])('work for 2 to the %s', async (work) => {
    expect(await reasonFor(header(`scrypt ${salt} ${work}`))).toBe('other-lock');
  });

  test.each(['', ' 0', ' -1', ' 1e1', ' 0x12', ' 18.5', ' 18 18', ' NaN'])(
    'work that is no number: %j',
    async (work) => {
      expect(await reasonFor(header(`scrypt ${salt}${work}`))).toBe('damaged');
    },
  );

  test('a key', async () => {
    expect(await reasonFor(header(`X25519 ${body}`))).toBe('other-lock');
  });

  test('a passphrase and a key', async () => {
    const two = header(`scrypt ${salt} 1\n${body}\n-> X25519 ${body}`);
    expect(await reasonFor(two)).toBe('damaged');
  });
});

test('what is no text inside is none of this app’s files', async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(QUICK);
  const bytes = await encrypter.encrypt(Uint8Array.of(0xff, 0xd8, 0xff));
  expect(await reasonFor(bytes)).toBe('not-sri2');
});

test('a device without the memory for it says so', async () => {
  const small = await locked('x');
  const roomForLittle = new Proxy(Uint8Array, {
    construct(target, [size, ...rest]: [unknown, ...unknown[]], self) {
      if (typeof size === 'number' && size >= 2048) throw new RangeError('No memory');
      return Reflect.construct(target, [size, ...rest], self);
    },
  });
  vi.stubGlobal('Uint8Array', roomForLittle);
  const results = [await unlockText(small, PASSPHRASE), await lockText('x', PASSPHRASE, QUICK)];
  vi.unstubAllGlobals();
  expect(results).toEqual(results.map(() => ({ ok: false, error: { reason: 'no-memory' } })));
});
