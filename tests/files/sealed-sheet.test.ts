import { describe, expect, test } from 'vitest';
import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import { ReturnRecipient } from '#domain/records/return-keys.ts';
import {
  canSealFor,
  newReturnKey,
  openSealedSheet,
  sealedSheetsIn,
  sealSheet,
} from '#files/sealed-sheet.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const SECRET = 'The rota changes too late. Zażółć “gęślą” jaźń.';
const returned: ReturnedSheet = {
  instrument: { id: v1.id, version: v1.version },
  sheet: aSheet(v1, { source: 'people-using', ratings: '4 5 NA _ 1', examples: [SECRET] }),
};
const key = await newReturnKey();
const other = await newReturnKey();
const sealed = await sealSheet(returned, key.recipient);

async function open(text: string, keys = [key]) {
  const [bytes = new Uint8Array()] = sealedSheetsIn(text);
  return openSealedSheet(
    bytes,
    keys.map(({ identity }) => identity),
  );
}

test('what was sealed is read back whole, with whichever of the review’s keys it was sealed for', async () => {
  expect(await open(sealed)).toEqual({ ok: true, value: returned });
  expect(await open(sealed, [other, key])).toEqual({ ok: true, value: returned });
});

test('nothing of it can be read on the way', () => {
  const [bytes = new Uint8Array()] = sealedSheetsIn(sealed);
  const onTheWay = sealed + new TextDecoder().decode(bytes);
  for (const word of ['rota', 'rated', 'people-using', returned.sheet.id, v1.id, 'sheet']) {
    expect(onTheWay).not.toContain(word);
  }
});

test('two sheets that say the same are sealed into different codes', async () => {
  expect(await sealSheet(returned, key.recipient)).not.toBe(sealed);
});

test('with another review’s key, or none, it is not opened, and that is what is said', async () => {
  expect(await open(sealed, [other])).toEqual({ ok: false, error: { reason: 'no-key' } });
  expect(await open(sealed, [])).toEqual({ ok: false, error: { reason: 'no-key' } });
});

test('every character that was changed on the way is noticed', async () => {
  const [bytes = new Uint8Array()] = sealedSheetsIn(sealed);
  const before = 'age-encryption.org/v1\n'.length;
  for (let at = before; at < bytes.length; at += 7) {
    const changed = Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 1 : byte));
    expect((await openSealedSheet(changed, [key.identity])).ok, `at ${at}`).toBe(false);
  }
});

test.each([1, 40, 200, 400])(
  'one that breaks off after %d characters is damaged',
  async (length) => {
    const [beginning = ''] = sealed.split('\n');
    const text = sealed.slice(0, beginning.length + 1 + length);
    expect(await open(text)).toMatchObject({ ok: false, error: { reason: 'damaged' } });
  },
);

describe('a message that was copied whole', () => {
  const WAYS: readonly [string, (text: string) => string][] = [
    ['with a greeting around it', (text) => `Hi,\n\nhere is mine:\n${text}\nBest wishes – A.`],
    ['quoted in a reply', (text) => text.replaceAll(/^/gmu, '> ')],
    ['with its lines broken anew', (text) => rebroken(text, 37)],
    ['on one line', (text) => text.replaceAll('\n', ' ')],
    ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with dashes made pretty', (text) => text.replaceAll('-----', '—')],
    ['with spaces that do not break', (text) => text.replaceAll(' ', '\u00A0')],
  ];

  test.each(WAYS)('%s', async (_, change) => {
    expect(await open(change(sealed))).toEqual({ ok: true, value: returned });
  });

  test('several in one are each found, and a text without any has none', async () => {
    const second = await sealSheet(returned, other.recipient);
    expect(sealedSheetsIn(`${sealed}\n\nAnd from the other one:\n${second}`)).toHaveLength(2);
    expect(sealedSheetsIn('Hello, see you on Monday')).toEqual([]);
  });
});

test('a recipient that only looks like one cannot be sealed for', async () => {
  expect(await canSealFor(key.recipient)).toBe(true);
  expect(await canSealFor(ReturnRecipient.parse(`age1${'q'.repeat(58)}`))).toBe(false);
});

function rebroken(text: string, width: number): string {
  const [first = '', ...lines] = text.trim().split('\n');
  const last = lines.pop() ?? '';
  const code = lines.join('').replaceAll(new RegExp(`.{${width}}`, 'gu'), '$&\n');
  return [first, code, last].join('\n');
}
