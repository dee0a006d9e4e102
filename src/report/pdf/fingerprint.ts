const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** 32 hexadecimal digits that are the same whenever the text is the same (FNV-1a, four times over). */
export function fingerprint(text: string): string {
  const hashes = SEEDS.map((seed) => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return hashes.join('').toUpperCase();
}
