import { expect, test } from 'vitest';
import { CURRENT, loadInstrument } from '#instrument/registry.ts';
import { loadV1, versionFolders } from '#tests/builders/instrument-v1.ts';

test('new reviews are done with the newest version there is', () => {
  const newest = Math.max(...versionFolders().map((folder) => Number(folder.slice(1))));
  expect(CURRENT).toEqual({ id: 'sri2', version: newest });
});

test('every version that lies on the disk can be opened', async () => {
  for (const folder of versionFolders()) {
    const version = Number(folder.slice(1));
    const loaded = await loadInstrument({ ...CURRENT, version });
    expect(loaded).toMatchObject({ ok: true, value: { id: 'sri2', version } });
  }
});

test('version 1 is what its files say', async () => {
  expect(await loadInstrument({ id: 'sri2', version: 1 })).toEqual({ ok: true, value: loadV1() });
});

test('it is put together once: whoever asks gets the same', async () => {
  const [one, another] = await Promise.all([loadInstrument(), loadInstrument()]);
  expect(one.ok && another.ok && one.value === another.value).toBe(true);
});

test.each([
  { id: 'sri2', version: 99 },
  { id: 'sri2', version: 0 },
  { id: 'sri2', version: -1 },
  { id: 'sri2', version: 1.5 },
  { id: 'sri1', version: 1 },
  { id: '__proto__', version: 1 },
])('an instrument that the app has not got is said to be so: $id $version', async (wanted) => {
  expect(await loadInstrument(wanted)).toEqual({ ok: false, error: 'unknown-instrument' });
});
