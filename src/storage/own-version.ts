import { Dexie } from 'dexie';

/**
 * The browser's databases, opened in the version that is asked for and in no other. Refused a later
 * app's database, Dexie would ask for it in any version, and add to it what it misses there.
 *
 * @returns undefined where the browser has none: Dexie says so by itself.
 */
export function ownVersionOnly(): IDBFactory | undefined {
  const { indexedDB } = Dexie.dependencies;
  if (!indexedDB) return undefined;
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('Of a later version', 'VersionError');
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a, b) => indexedDB.cmp(a, b),
  };
}
