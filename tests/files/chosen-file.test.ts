import { describe, expect, test } from 'vitest';
import { archivedBackup } from '#files/archive.ts';
import { type ChosenFile, LARGEST_FILE, readChosen } from '#files/chosen-file.ts';
import { fileSentence } from '#files/file-failure.ts';
import { LOCKED_BY_AGE } from '#tests/fixtures/locked/locked-files.ts';

const BACKUP = '{"kind":"sri2-backup","format":1}';

async function chosen(...parts: readonly BlobPart[]): Promise<ChosenFile | string> {
  const result = await readChosen(new Blob([...parts]));
  return result.ok ? result.value : result.error.reason;
}

/** The whole sentence, for what people do by mistake. */
async function sentenceFor(...parts: readonly BlobPart[]): Promise<string> {
  const result = await readChosen(new Blob([...parts]));
  return result.ok ? 'none' : fileSentence(result.error);
}

/** Bytes by the characters of their numbers. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

test('a backup is its text, whatever it is called', async () => {
  const file = new File([BACKUP], 'something.txt');
  expect(await readChosen(file)).toEqual({
    ok: true,
    value: { kind: 'backup-text', text: BACKUP },
  });
});

test('a mark at the beginning that some programs add is no part of the text', async () => {
  expect(await chosen(bytes('\u00EF\u00BB\u00BF'), BACKUP)).toMatchObject({ text: BACKUP });
});

test.each(['binary', 'armoured'] as const)('a locked one is its bytes: %s', async (form) => {
  const file = Uint8Array.from(LOCKED_BY_AGE[form]);
  expect(await chosen(file)).toEqual({ kind: 'encrypted', bytes: file });
});

describe('an archive', () => {
  const page = `<!doctype html>\n<html><script type="application/json" id="sri2-backup">${BACKUP}</script></html>`;

  test('is the backup that it carries', async () => {
    expect(archivedBackup(page)).toEqual({ ok: true, value: BACKUP });
    expect(await chosen(page)).toEqual({ kind: 'backup-text', text: BACKUP });
    expect(await chosen('\uFEFF\r\n', page.toUpperCase().slice(0, 15), page.slice(15))).toEqual({
      kind: 'backup-text',
      text: BACKUP,
    });
  });

  test('is damaged when it breaks off, and any other page is none', async () => {
    expect(await chosen(page.slice(0, -20))).toBe('damaged');
    expect(await chosen('<html><p>Hello</p></html>')).toBe('not-sri2');
  });
});

describe('what cannot be used is refused, with the reason', () => {
  test.each<[string, BlobPart, string]>([
    ['nothing', '', 'empty'],
    ['zeros, as a power cut leaves them', new Uint8Array(100_000), 'empty'],
    ['bytes that are no text', bytes('{"kind":"sri2-\u00FF"}'), 'not-sri2'],
    ['text in an old encoding', bytes('Taigh-\u00F2sta'), 'not-sri2'],
    ['text of two bytes a letter', bytes('\u00FF\u00FE{\0"\0'), 'not-sri2'],
  ])('%s', async (_, part, reason) => {
    expect(await chosen(part)).toBe(reason);
  });

  test.each([
    ['a ZIP file', 'PK\u0003\u0004\u0014\0\0\0\u0008\0backup.sri2.json', /ZIP file/u],
    ['Excel', 'PK\u0003\u0004\u0014\0\0\0\u0008\0[Content_Types].xml', /office program/u],
    ['LibreOffice', 'PK\u0003\u0004\0\0mimetypeapplication/vnd.oasis', /office program/u],
    ['old Word', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', /office program/u],
    ['a PDF', '%PDF-1.7\n%\u00E2\u00E3', /PDF/u],
    ['a photograph', '\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF', /picture/u],
  ])('%s, by name', async (_, content, words) => {
    expect(await sentenceFor(bytes(content))).toMatch(words);
  });

  test('a file over the limit, before any of it is read', async () => {
    const huge = new Blob(['{}']);
    Object.defineProperty(huge, 'size', { value: LARGEST_FILE + 1 });
    huge.arrayBuffer = () => Promise.reject(new Error('It was read'));
    expect(await readChosen(huge)).toEqual({ ok: false, error: { reason: 'too-large' } });
  });

  test('a file that has gone since it was chosen', async () => {
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await readChosen(gone)).toEqual({ ok: false, error: { reason: 'unreadable' } });
  });
});
