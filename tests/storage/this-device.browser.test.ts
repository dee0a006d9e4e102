import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeviceId } from '#domain/records/edits.ts';
import { Database } from '#storage/tables.ts';
import { thisDevice } from '#storage/this-device.ts';
import { muteDexie } from './clean-slate.ts';
import { aName, deleteRaw } from './databases.ts';

let name: string;
const tabs: Database[] = [];

const aTab = (): Database => {
  const tab = new Database(name);
  tabs.push(tab);
  return tab;
};

beforeEach(() => {
  muteDexie();
  name = aName();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const tab of tabs.splice(0)) tab.close();
  await deleteRaw(name);
});

test('a browser makes up a word once, and every tab and every day has the same', async () => {
  const made = await thisDevice(aTab());
  expect(DeviceId.safeParse(made).success).toBe(true);
  expect(await thisDevice(aTab())).toBe(made);
});

test('two tabs at their first change agree, too', async () => {
  const [one, other] = await Promise.all([thisDevice(aTab()), thisDevice(aTab())]);
  expect(one).toBe(other);
});

test('another browser has another', async () => {
  const here = await thisDevice(aTab());
  name = aName();
  expect(await thisDevice(aTab())).not.toBe(here);
});

test('a word that is none is made anew', async () => {
  const tab = aTab();
  await tab.device.put({ id: 7 }, 'id');
  expect(DeviceId.safeParse(await thisDevice(tab)).success).toBe(true);
});

test('what failed once is had the next time', async () => {
  const tab = aTab();
  vi.spyOn(tab, 'transaction').mockRejectedValueOnce(new Error('refused'));
  await expect(thisDevice(tab)).rejects.toThrow('refused');
  expect(DeviceId.safeParse(await thisDevice(tab)).success).toBe(true);
});

test('where there is one, nothing is written to find it', async () => {
  await thisDevice(aTab());
  const tab = aTab();
  const transaction = vi.spyOn(tab, 'transaction');
  await thisDevice(tab);
  expect(transaction).not.toHaveBeenCalled();
});
