import { seeded } from '#tests/bench/seeded.ts';
import { oneOf } from './chance.ts';
import { DAMAGE, ENCODINGS, type Mutation } from './damaged-files.ts';
import { FORGERIES } from './forged-files.ts';

/** What can be done to any file of ours. */
const ANY: Readonly<Record<string, Mutation>> = { ...DAMAGE, ...ENCODINGS, ...FORGERIES };

/** A file in which something is wrong, or is only another than it was. */
export type MutatedFile = { readonly how: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** How often a second thing is wrong. */
const TWICE = 0.2;
const flip = DAMAGE['one bit flipped'] ?? ((file: Uint8Array<ArrayBuffer>) => file);

/**
 * So many copies of a file, each mutated in one way, or in two. The same ones for the same seed.
 *
 * @param more what can be done to this kind of file alone.
 */
export function* mutatedFiles(
  text: string,
  count: number,
  seed: number,
  more: Readonly<Record<string, Mutation>> = {},
): Generator<MutatedFile> {
  const mutations = Object.entries({ ...ANY, ...more });
  const whole = new TextEncoder().encode(text);
  const chance = seeded(seed);
  for (let made = 0; made < count; made += 1) {
    // All of them in turn, so that none is left out.
    const [name, mutate] = mutations[made % mutations.length] ?? oneOf(chance, mutations);
    const mutated = mutate(whole, chance);
    yield chance() < TWICE
      ? { how: `${name}, and a bit flipped`, bytes: flip(mutated, chance) }
      : { how: name, bytes: mutated };
  }
}
