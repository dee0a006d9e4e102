import { expect, test } from 'vitest';
import { rollingBackupName } from '#domain/keeping/rolling-backups.ts';
import { DeviceId } from '#domain/records/edits.ts';
import { newestKept } from '#files/folder/newest-kept.ts';
import { aFolder, putFile, removeFolder } from '../handles.ts';

const here = DeviceId.parse('k3f9x2m7q1');
const elsewhere = DeviceId.parse('b7q2w8n4c6');
const named = (madeAt: string, device = here) => rollingBackupName({ madeAt, device });

test('is the last that this device wrote, whatever else is in the folder', async () => {
  const folder = await aFolder();
  const madeAt = '2026-11-21T14:02:05Z';
  const nth = (number: number) => rollingBackupName({ madeAt, device: here }, number);
  const newest = nth(10);
  for (const name of [
    named('2026-11-21T09:00:00Z'),
    named(madeAt),
    nth(2),
    newest,
    nth(9),
    named('2026-10-31T23:00:00Z'),
    named('2026-11-22T10:00:00Z', elsewhere),
    'zebra.sri2.json',
  ]) {
    await putFile(folder, name, 'a backup');
  }
  const file = await (await folder.getFileHandle(newest)).getFile();
  const at = new Date(file.lastModified).toISOString();
  expect(await newestKept(folder, here)).toEqual({ name: newest, at });
});

test('is nothing in a folder without one, or in one that has gone', async () => {
  const folder = await aFolder();
  await putFile(folder, named('2026-11-22T10:00:00Z', elsewhere), 'theirs');
  expect(await newestKept(folder, here)).toBeNull();
  await removeFolder(folder);
  expect(await newestKept(folder, here)).toBeNull();
});

test('is not one that a killed browser left empty', async () => {
  const folder = await aFolder();
  const whole = named('2026-11-21T09:00:00Z');
  await putFile(folder, whole, 'a backup');
  await putFile(folder, named('2026-11-21T14:02:05Z'), '');
  expect(await newestKept(folder, here)).toMatchObject({ name: whole });
});
