import { describe, expect, test } from 'vitest';
import { rollingBackupName } from '#domain/keeping/rolling-backups.ts';
import { DeviceId } from '#domain/records/edits.ts';
import { BACKUP_ENDING } from '#files/backup.ts';
import { folderSentence } from '#files/folder/folder-failure.ts';
import { keepInFolder } from '#files/folder/keep-in-folder.ts';
import {
  aFolder,
  BrokenBlob,
  butWith,
  namesIn,
  putFile,
  removeFolder,
  textIn,
} from '../handles.ts';

const device = DeviceId.parse('k3f9x2m7q1');
const stamp = { madeAt: '2026-11-21T14:02:05.000Z', device };
const NAME = 'sri2-2026-11-21-140205-k3f9x2m7q1.sri2.json';
const content = new Blob(['{"kind":"sri2-backup"}\n']);

/** The days of October before the stamp, four weeks and three days, newest first. */
const october = Array.from({ length: 31 }, (_, back) => dayOf(31 - back));

function dayOf(day: number): string {
  const madeAt = `2026-10-${String(day).padStart(2, '0')}T12:00:00Z`;
  return rollingBackupName({ madeAt, device });
}

async function putAll(folder: FileSystemDirectoryHandle, names: readonly string[]) {
  for (const name of names) await putFile(folder, name, 'older');
}

describe('a backup in the folder', () => {
  test('is written under its time and device, and is whole', async () => {
    const folder = await aFolder();
    const kept = await keepInFolder(folder, content, stamp);
    expect(kept).toEqual({ ok: true, value: { name: NAME, discarded: [] } });
    expect(await textIn(folder, NAME)).toBe(await content.text());
    expect(NAME.endsWith(BACKUP_ENDING)).toBe(true);
  });

  test('never goes over another file, a folder or a name in capitals', async () => {
    const folder = await aFolder();
    await putFile(folder, NAME, 'first');
    await folder.getDirectoryHandle(NAME.replace('.sri2', '-2.sri2'), { create: true });
    await putFile(folder, NAME.replace('.sri2', '-3.sri2').toUpperCase(), 'third');
    const kept = await keepInFolder(folder, content, stamp);
    expect(kept).toMatchObject({ value: { name: NAME.replace('.sri2', '-4.sri2') } });
    expect(await textIn(folder, NAME)).toBe('first');
    expect(await namesIn(folder)).toHaveLength(4);
  });

  test('takes the place of old ones: with it ten stay, and the newest of each week', async () => {
    const folder = await aFolder();
    await putAll(folder, october);
    const kept = await keepInFolder(folder, content, stamp);
    const sundays = [18, 11, 4].map(dayOf);
    const staying = [NAME, ...october.slice(0, 9), ...sundays];
    expect(await namesIn(folder)).toEqual(staying.toSorted());
    expect(kept).toMatchObject({
      value: { discarded: october.filter((name) => !staying.includes(name)) },
    });
  });

  test('leaves alone what is not this device’s', async () => {
    const folder = await aFolder();
    const foreign = [
      'Minutes.docx',
      'harbour-view.sri2.json',
      `Copy of ${dayOf(1)}`,
      `${dayOf(1)}.bak`,
      ...october.map((name) => name.replace('k3f9x2m7q1', 'b7q2w8n4c6')),
    ];
    await putAll(folder, [...foreign, ...october]);
    const lookalike = dayOf(1).replace('-k3f9x2m7q1', '-k3f9x2m7q1-7');
    await folder.getDirectoryHandle(lookalike, { create: true });
    await keepInFolder(folder, content, stamp);
    const names = await namesIn(folder);
    expect(names).toEqual(expect.arrayContaining([...foreign, lookalike]));
    expect(names).not.toContain(dayOf(1));
  });

  test('stays, even where the clock has been put back', async () => {
    const folder = await aFolder();
    await putAll(folder, october);
    const kept = await keepInFolder(folder, content, { madeAt: '2026-10-01T09:00:00Z', device });
    expect(await namesIn(folder)).toContain(kept.ok && kept.value.name);
  });

  test('counts, and what a killed browser left empty does not', async () => {
    const folder = await aFolder();
    const whole = october.slice(10, 20);
    const empty = october.slice(0, 10);
    await putAll(folder, whole);
    for (const name of empty) await folder.getFileHandle(name, { create: true });
    await keepInFolder(folder, content, stamp);
    expect(await namesIn(folder)).toEqual([NAME, ...whole.slice(0, 9)].toSorted());
  });
});

describe('when it cannot be kept, all that was there stays', () => {
  test.each([
    ['writing breaks off', new BrokenBlob([content]), 'failed'],
    ['what is read back differs', content, 'differs'],
  ] as const)('%s', async (_, what, reason) => {
    const folder = await aFolder();
    await putAll(folder, october);
    const forgetful: Partial<FileSystemDirectoryHandle> = {
      getFileHandle: async (name, options) => {
        const file = await folder.getFileHandle(name, options);
        return butWith(file, { getFile: async () => new File(['something else'], name) });
      },
    };
    const kept = await keepInFolder(butWith(folder, forgetful), what, stamp);
    expect(kept).toEqual({ ok: false, error: reason });
    expect(await namesIn(folder)).toEqual(october.toSorted());
  });

  test('the folder is removed', async () => {
    const folder = await aFolder();
    await removeFolder(folder);
    expect(await keepInFolder(folder, content, stamp)).toEqual({ ok: false, error: 'gone' });
  });

  test('the folder is removed between looking and writing', async () => {
    const folder = await aFolder();
    const getFileHandle: FileSystemDirectoryHandle['getFileHandle'] = async (name, options) => {
      await removeFolder(folder);
      return folder.getFileHandle(name, options);
    };
    const kept = await keepInFolder(butWith(folder, { getFileHandle }), content, stamp);
    expect(kept).toEqual({ ok: false, error: 'gone' });
  });

  test.each(['prompt', 'denied'] as const)('leave to write is %s', async (state) => {
    const folder = await aFolder();
    const locked = butWith(folder, { queryPermission: async () => state });
    const kept = await keepInFolder(locked, content, stamp);
    expect(kept).toEqual({ ok: false, error: 'no-permission' });
    expect(await namesIn(folder)).toEqual([]);
  });

  test('another tab is at it; when it has finished, it can', async () => {
    const folder = await aFolder();
    const whileHeld = navigator.locks.request('sri2-folder', () =>
      keepInFolder(folder, content, stamp),
    );
    expect(await whileHeld).toEqual({ ok: false, error: 'busy' });
    expect(await keepInFolder(folder, content, stamp)).toMatchObject({ ok: true });
  });

  test('two at once: one is kept, the other says why not', async () => {
    const folder = await aFolder();
    const both = await Promise.all([
      keepInFolder(folder, content, stamp),
      keepInFolder(folder, content, stamp),
    ]);
    expect(both).toEqual([
      { ok: true, value: { name: NAME, discarded: [] } },
      { ok: false, error: 'busy' },
    ]);
  });
});

test('an old file that cannot be discarded stays, and nothing else is the worse for it', async () => {
  const folder = await aFolder();
  await putAll(folder, october);
  const removeEntry = async (name: string) => {
    if (name === dayOf(22)) throw new DOMException('', 'NoModificationAllowedError');
    return folder.removeEntry(name);
  };
  const kept = await keepInFolder(butWith(folder, { removeEntry }), content, stamp);
  expect(kept).toMatchObject({ ok: true, value: { name: NAME } });
  const names = await namesIn(folder);
  expect(names).toContain(dayOf(22));
  expect(names).not.toContain(dayOf(21));
});

test.each(['quota', 'no-permission', 'gone', 'differs', 'failed', 'busy'] as const)(
  '%s has a plain sentence with a way out',
  (failure) => {
    expect(folderSentence(failure)).toMatch(/^[A-Z][^!]+\.$/u);
  },
);
