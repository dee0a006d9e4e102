import { expect, test } from 'vitest';
import { isSameFile } from '#files/same-file.ts';
import { aFolder, putFile } from './handles.ts';

const MIB = 1024 * 1024;

/** So many bytes, one of them another if its place is given. */
function bytes(length: number, change?: { readonly at: number }): Blob {
  const content = new Uint8Array(length).fill(7);
  if (change) content[change.at] = 8;
  return new Blob([content]);
}

test.each([
  ['two empty ones', new Blob([]), new Blob([]), true],
  ['the same words', new Blob(['Zażółć']), new Blob(['Zaż', 'ółć']), true],
  ['the same under another type', new Blob(['a'], { type: 'text/plain' }), new Blob(['a']), true],
  ['a byte more', new Blob(['{}\n']), new Blob(['{}']), false],
  ['nothing at all', new Blob([]), new Blob(['{}']), false],
  ['something where nothing was written', new Blob(['{}']), new Blob([]), false],
  ['a byte after the first MiB', bytes(MIB + 1), bytes(MIB), false],
  ['the other case', new Blob(['Harbour']), new Blob(['harbour']), false],
])('%s', async (_, chosen, content, isSame) => {
  expect(await isSameFile(chosen, content)).toBe(isSame);
});

test.each([0, MIB - 1, MIB, 2 * MIB, 3 * MIB])('one byte at %i of 3 MiB and one', async (at) => {
  const length = 3 * MIB + 1;
  expect(await isSameFile(bytes(length), bytes(length))).toBe(true);
  expect(await isSameFile(bytes(length, { at }), bytes(length))).toBe(false);
});

test('64 MiB, to the last byte', async () => {
  const beginning = Array.from({ length: 63 }, () => bytes(MIB));
  const content = new Blob([...beginning, bytes(MIB)]);
  const changed = new Blob([...beginning, bytes(MIB, { at: MIB - 1 })]);
  expect(await isSameFile(changed, content)).toBe(false);
});

test('a file that has changed since it was chosen is not the same, whatever it was', async () => {
  const folder = await aFolder();
  const file = await putFile(folder, 'backup.sri2.json', 'whole');
  const chosen = await file.getFile();
  expect(await isSameFile(chosen, new Blob(['whole']))).toBe(true);
  await putFile(folder, 'backup.sri2.json', 'after');
  expect(await isSameFile(chosen, new Blob(['whole']))).toBe(false);
});
