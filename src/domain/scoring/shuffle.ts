/**
 * Puts things into an order that looks random, says nothing about the order they came in, and is
 * the same every time for the same keys.
 */
export function shuffledBy<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): readonly Thing[] {
  return things
    .map((thing) => ({ thing, key: key(thing), place: mixed(key(thing)) }))
    .toSorted((a, b) => a.place - b.place || inOrder(a.key, b.key))
    .map(({ thing }) => thing);
}

/** Two keys that fall on one place still have an order that is not the one they came in. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** FNV-1a over the key's characters, then the finaliser of MurmurHash3 to spread near keys apart. */
function mixed(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
