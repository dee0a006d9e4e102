import { expect, test } from 'vitest';
import { encodeReturnedSheet } from '#files/returned-sheet.ts';
import {
  LARGEST_RETURN,
  MOST_SHEETS,
  type OpenedReturn,
  returnedSheetsIn,
  returnedSheetsInFile,
} from '#files/returned-file.ts';
import { newReturnKey, sealedSheetsIn, sealSheet } from '#files/sealed-sheet.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReturn } from '#tests/builders/returned-sheets.ts';
import { LOCKED_BY_AGE } from '#tests/fixtures/locked/locked-files.ts';

const v1 = loadV1();
const returned = aReturn(v1, { source: 'informal-carers', ratings: '4 5 NA' });
const key = await newReturnKey();
const sealed = await sealSheet(returned, key.recipient);
const whole: OpenedReturn = { ok: true, value: returned };

const open = (...parts: readonly BlobPart[]) =>
  returnedSheetsInFile(new Blob([...parts]), [key.identity]);
const reasons = (opened: readonly OpenedReturn[]) =>
  opened.map((one) => (one.ok ? 'opened' : one.error.reason));

test('a file has one sheet in it, or as many as somebody copied there', async () => {
  expect(await open(sealed)).toEqual([whole]);
  expect(await open('\u{FEFF}Hello,\r\n', sealed, '\r\nand\r\n', sealed)).toEqual([whole, whole]);
});

test('one that lost its letters and digits, or was opened by another program, is as good', async () => {
  const [bytes = new Uint8Array()] = sealedSheetsIn(sealed);
  expect(await open(Uint8Array.from(bytes))).toEqual([whole]);
  expect(await open(encodeReturnedSheet(returned))).toEqual([whole]);
});

test('a damaged one leaves the others of its file alone', async () => {
  const broken = sealed.slice(0, 200);
  expect(reasons(await open(sealed, broken, sealed))).toEqual(['opened', 'damaged', 'opened']);
});

test.each<[string, BlobPart, string]>([
  ['an empty file', '', 'empty'],
  ['a file of zeros', new Uint8Array(64), 'empty'],
  ['a letter', 'Hello, see you on Monday', 'not-sri2'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not-sri2'],
  ['a text in another encoding', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'not-sri2'],
  ['a backup', '{"kind":"sri2-backup","format":1}', 'wrong-kind'],
  ['a locked backup', Uint8Array.from(LOCKED_BY_AGE.binary), 'wrong-kind'],
  ['a locked backup in letters', Uint8Array.from(LOCKED_BY_AGE.armoured), 'wrong-kind'],
  ['one that is far too large', new Uint8Array(LARGEST_RETURN + 1), 'too-large'],
])('%s is told for what it is', async (_, content, reason) => {
  expect(reasons(await open(content))).toEqual([reason]);
});

test('a file that is gone by the time it is read is said to be so', async () => {
  const gone = new Blob([sealed]);
  gone.arrayBuffer = () => Promise.reject(new DOMException('It has moved', 'NotFoundError'));
  expect(reasons(await returnedSheetsInFile(gone, []))).toEqual(['unreadable']);
});

test('a text that is made to take for ever is not begun with', async () => {
  const many = 'BEGIN AGE ENCRYPTED FILE-----\n'.repeat(MOST_SHEETS + 1);
  expect(reasons(await returnedSheetsIn(many, [key.identity]))).toEqual(['too-large']);
});
