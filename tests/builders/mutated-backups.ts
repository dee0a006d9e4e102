import { seeded } from '#tests/bench/seeded.ts';
import { oneOf } from './chance.ts';
import { DAMAGE, ENCODINGS, type Mutation } from './damaged-files.ts';
import { FORGERIES } from './forged-files.ts';
import { fullBackup } from './full-backup.ts';

const MUTATIONS: readonly (readonly [string, Mutation])[] = Object.entries({
  ...DAMAGE,
  ...ENCODINGS,
  ...FORGERIES,
});

/** A backup in which something is wrong, or is only another than it was. */
export type MutatedBackup = { readonly how: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** How often a second thing is wrong. */
const TWICE = 0.2;
const flip = DAMAGE['one bit flipped'] ?? ((file: Uint8Array<ArrayBuffer>) => file);

/** So many backups, each mutated in one way, or in two. The same ones for the same seed. */
export function* mutatedBackups(count: number, seed: number): Generator<MutatedBackup> {
  const whole = new TextEncoder().encode(fullBackup());
  const chance = seeded(seed);
  for (let made = 0; made < count; made += 1) {
    // All of them in turn, so that none is left out.
    const [name, mutate] = MUTATIONS[made % MUTATIONS.length] ?? oneOf(chance, MUTATIONS);
    const mutated = mutate(whole, chance);
    yield chance() < TWICE
      ? { how: `${name}, and a bit flipped`, bytes: flip(mutated, chance) }
      : { how: name, bytes: mutated };
  }
}
