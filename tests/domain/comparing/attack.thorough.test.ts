import { beforeAll, describe, expect, test } from 'vitest';
import type { Gate } from '#domain/comparing/gate.ts';
import { Ledger } from '#domain/comparing/ledger.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { bothGates } from '#domain/comparing/publish.ts';
import { Roll } from '#domain/comparing/roll.ts';
import { seeded } from '#tests/bench/seeded.ts';
import { type Chance, upTo } from '#tests/builders/chance.ts';
import { attack, type Tally } from './algebra.ts';
import { Insider, type Leak, watched } from './insider.ts';

const COUNTRIES = 72;

/** Lets everything through that is not too few in itself: what a ledger is there to prevent. */
const permissive = (minimum: number): Gate => ({
  minimum,
  nearest: (_, members) => members,
  admits: () => true,
  take: () => true,
});

type Country = { readonly seen: readonly Leak[]; readonly published: readonly Leak[]; roll: Roll };

/** Never shows anything to those who only look. */
const closed: Gate = { ...permissive(5), admits: () => false, take: () => false };

type Rules = 'ledgers' | 'none' | 'only publishes';

/** What came out of one country, under ledgers or none. */
function country(seed: number, rules: Rules): Country & { chance: Chance } {
  const [chance, roll] = [seeded(seed), new Roll()];
  const [seen, published]: [Leak[], Leak[]] = [[], []];
  const gateTo = (audience: 'see' | 'publish') =>
    rules === 'none' ? permissive(MINIMUM[audience]) : new Ledger(audience, roll);
  const see = watched(gateTo('see'), seen);
  new Insider(chance, roll, {
    see: rules === 'only publishes' ? closed : see,
    publish: watched(bothGates(see, gateTo('publish')), published),
  }).live((rules === 'only publishes' ? 25 : 6) + upTo(chance, 35), 60);
  return { seen, published, roll, chance };
}

function attackOn({ seen, published, roll, chance }: ReturnType<typeof country>): readonly Tally[] {
  const serviceOf = (members: Uint32Array) => roll.servicesOf(members);
  return [attack(seen, serviceOf, 5, chance), attack(published, serviceOf, 10, chance)];
}

const seeds = Array.from({ length: COUNTRIES }, (_, at) => 20261121 + at);
const sum = (tallies: readonly (readonly Tally[])[], of: (tally: Tally) => number): number =>
  tallies.flat().reduce((total, tally) => total + of(tally), 0);

describe('somebody who may set any filter, publish, import, correct and withdraw', () => {
  let against: (readonly Tally[])[] = [];
  beforeAll(() => {
    against = seeds.map((seed) => attackOn(country(seed, 'ledgers')));
    // In milliseconds: all of it is computing, and a busy machine takes its time.
  }, 120_000);

  test('tries ten thousand times', () => {
    expect(sum(against, ({ tries }) => tries)).toBeGreaterThan(10_000);
  });

  test('never learns anything about fewer than five services, or ten from what is published', () => {
    expect(sum(against, ({ successes }) => successes)).toBe(0);
  });

  test('gets something to work with', () => {
    expect(against.filter(([seen]) => (seen?.tries ?? 0) > 2).length).toBeGreaterThan(
      COUNTRIES / 2,
    );
  });

  test('learns nothing about fewer than ten when everything that is shown is published', () => {
    const publishing = seeds.map((seed) => attackOn(country(seed, 'only publishes')));
    expect(sum(publishing, ({ successes }) => successes)).toBe(0);
    expect(sum(publishing, ({ tries }) => tries)).toBeGreaterThan(1000);
  });

  test('learns of single services in most countries once the ledgers are taken away', () => {
    const bare = seeds.slice(0, 16).map((seed) => attackOn(country(seed, 'none')));
    const fallen = bare.filter(([seen]) => (seen?.successes ?? 0) > 0);
    expect(fallen.length).toBeGreaterThan(bare.length / 2);
  });
});
