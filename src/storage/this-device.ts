import { DeviceId } from '#domain/records/edits.ts';
import type { Database } from './tables.ts';

const KEY = 'id';
const known = new WeakMap<Database, Promise<DeviceId>>();

/** The word by which this browser's changes are told from others'; made up when it is first needed. */
export function thisDevice(database: Database): Promise<DeviceId> {
  const device = known.get(database) ?? findOrMake(database);
  known.set(database, device);
  device.then(
    (word) => database.isKnownBy(word),
    // What failed once may be had the next time.
    () => known.delete(database),
  );
  return device;
}

/** The word as it is stored; null where there is none yet. Makes none up. */
export async function storedDevice(database: Database): Promise<DeviceId | null> {
  return DeviceId.safeParse(await database.device.get(KEY)).data ?? null;
}

/** Only reads where there is one: other writes stand in line behind a write, and it comes first of all. */
async function findOrMake(database: Database): Promise<DeviceId> {
  return (await storedDevice(database)) ?? make(database);
}

/** In one transaction, so that two tabs at their first change get the same word. */
function make(database: Database): Promise<DeviceId> {
  return database.transaction('rw', database.device, async () => {
    const stored = await storedDevice(database);
    if (stored !== null) return stored;
    const made = randomDevice();
    await database.device.put(made, KEY);
    return made;
  });
}

/** A word for where none can be stored. */
export function randomDevice(): DeviceId {
  const letters = 'abcdefghijklmnopqrstuvwxyz012345';
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return DeviceId.parse(Array.from(bytes, (byte) => letters[byte % letters.length]).join(''));
}
