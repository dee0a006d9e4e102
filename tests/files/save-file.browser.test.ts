import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notWrittenSentence, saveFile } from '#files/save-file.ts';
import { listenForDownloads } from '#tests/features/share/downloads.ts';
import { aFolder, BrokenBlob, butWith, namesIn, putFile, removeFolder, textIn } from './handles.ts';

const NAME = 'harbour-view.sri2.json';
const content = new Blob(['{"kind":"sri2-backup"}\n']);

let downloads: ReturnType<typeof listenForDownloads>;
beforeEach(() => {
  downloads = listenForDownloads();
});
afterEach(() => {
  downloads.stop();
  vi.unstubAllGlobals();
});

/** The person chooses this file, or the browser says that. */
function pickerGives(answer: FileSystemFileHandle | Error) {
  const picker = vi.fn(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('showSaveFilePicker', picker);
  return picker;
}

describe('where the person chooses a place', () => {
  test('the file is written, read back, and then said to be whole', async () => {
    const folder = await aFolder();
    const picker = pickerGives(await folder.getFileHandle('mine.sri2.json', { create: true }));
    expect(await saveFile(NAME, content)).toEqual({ kind: 'verified', name: 'mine.sri2.json' });
    expect(await textIn(folder, 'mine.sri2.json')).toBe(await content.text());
    expect(picker).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: NAME }));
    expect(downloads.files).toEqual([]);
  });

  test('a longer file that was there before is replaced whole', async () => {
    const folder = await aFolder();
    pickerGives(await putFile(folder, NAME, 'x'.repeat(1000)));
    expect(await saveFile(NAME, content)).toMatchObject({ kind: 'verified' });
    expect(await textIn(folder, NAME)).toBe(await content.text());
  });

  test('a picker that is closed writes nothing anywhere', async () => {
    pickerGives(new DOMException('', 'AbortError'));
    expect(await saveFile(NAME, content)).toEqual({ kind: 'cancelled' });
    expect(downloads.files).toEqual([]);
  });

  test('a fault of ours is not taken for a refusal', async () => {
    pickerGives(new TypeError('suggestedName'));
    await expect(saveFile(NAME, content)).rejects.toThrow('suggestedName');
  });
});

describe('a file that is not known to be whole is not called so', () => {
  test('when writing breaks off, the good file from before is still there', async () => {
    const folder = await aFolder();
    pickerGives(await putFile(folder, NAME, 'the good one'));
    expect(await saveFile(NAME, new BrokenBlob([content]))).toEqual({
      kind: 'not-written',
      reason: 'failed',
    });
    expect(await textIn(folder, NAME)).toBe('the good one');
    expect(await namesIn(folder)).toEqual([NAME]);
  });

  test.each([
    ['other bytes', new File(['{"kind":"sri2-backup"} '], NAME)],
    ['its beginning only', new File(['{"kind"'], NAME)],
  ])('when %s are read back', async (_, found) => {
    const file = await (await aFolder()).getFileHandle(NAME, { create: true });
    pickerGives(butWith(file, { getFile: async () => found }));
    const outcome = await saveFile(NAME, content);
    expect(outcome).toEqual({ kind: 'not-written', reason: 'differs' });
  });

  test('when the place has gone in the meantime', async () => {
    const folder = await aFolder();
    pickerGives(await folder.getFileHandle(NAME, { create: true }));
    await removeFolder(folder);
    expect(await saveFile(NAME, content)).toEqual({ kind: 'not-written', reason: 'gone' });
  });

  test.each([
    ['QuotaExceededError', 'quota'],
    ['NotAllowedError', 'no-permission'],
    ['SecurityError', 'no-permission'],
    ['InvalidStateError', 'failed'],
  ] as const)('when the browser says %s', async (name, reason) => {
    const file = await (await aFolder()).getFileHandle(NAME, { create: true });
    const createWritable = async () => {
      throw new DOMException('', name);
    };
    pickerGives(butWith(file, { createWritable }));
    expect(await saveFile(NAME, content)).toEqual({ kind: 'not-written', reason });
    expect(notWrittenSentence(reason)).toMatch(/^[A-Z][^!]+\.$/u);
    expect(downloads.files).toEqual([]);
  });
});

describe('where no place can be chosen, the file goes to the downloads', () => {
  afterEach(async () => {
    expect(downloads.files.map(({ name }) => name)).toEqual([NAME]);
    expect(await downloads.files[0]?.content.text()).toBe(await content.text());
  });

  test('in a browser without a picker', async () => {
    vi.stubGlobal('showSaveFilePicker', undefined);
    expect(await saveFile(NAME, content)).toEqual({ kind: 'handed-over' });
  });

  test('where a policy does not allow it', async () => {
    pickerGives(new DOMException('', 'SecurityError'));
    expect(await saveFile(NAME, content)).toEqual({ kind: 'handed-over' });
  });

  test('long after the press of a button: the browser’s own picker, and its own refusal', async () => {
    expect(navigator.userActivation.isActive).toBe(false);
    expect(await saveFile(NAME, content)).toEqual({ kind: 'handed-over' });
  });
});
