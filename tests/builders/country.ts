import type {
  ContributedFinding,
  Contribution,
  Quarter,
} from '#domain/contribution/contribution.ts';
import { Seal } from '#domain/contribution/contribution.ts';
import { ContributionId } from '#domain/records/ids.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { BOARDS, SECTORS, SETTINGS, SIZES, AreaId } from '#domain/records/service-facts.ts';
import { seeded } from '../bench/seeded.ts';
import type { Chance } from './chance.ts';
import { idOf } from './ids.ts';

const QUARTERS: readonly Quarter[] = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

type Asked = Pick<Instrument, 'id' | 'version' | 'indicators' | 'sources'>;

/**
 * The contributions of made-up services, the same for the same seed: some sectors and settings are
 * common and some rare, some sources are often empty, and services differ from one another.
 */
export function country(instrument: Asked, services: number, seed = 1): readonly Contribution[] {
  const chance = seeded(seed);
  return Array.from({ length: services }, (_, nth): Contribution => {
    const { id, version } = instrument;
    return {
      id: ContributionId.parse(idOf.review(`contribution ${seed} ${nth}`)),
      edition: 1,
      seal: Seal.parse('5ea1'.repeat(16)),
      follows: null,
      instrument: { id, version },
      quarter: one(chance, QUARTERS),
      programme: chance() < 0.3 ? 'LOTHIAN14' : null,
      service: {
        area:
          chance() < 0.1
            ? null
            : AreaId.parse(
                one(
                  chance,
                  BOARDS.map((board) => board.id),
                ),
              ),
        sector: one(chance, SECTORS).id,
        setting: one(chance, SETTINGS).id,
        size: one(chance, SIZES).id,
      },
      ...said(instrument, chance),
    };
  });
}

/** What the same services say a year later, each contribution following its first. */
export function aYearLater(
  instrument: Asked,
  contributions: readonly Contribution[],
  seed = 1,
): readonly Contribution[] {
  const chance = seeded(seed);
  return contributions.map((contribution) => ({
    ...contribution,
    id: ContributionId.parse(idOf.review(`after ${contribution.id}`)),
    follows: contribution.id,
    quarter: contribution.quarter.replace('2026', '2027'),
    ...said(instrument, chance),
  }));
}

/** Of a list, the first more often than the last. */
function one<Value>(chance: Chance, values: readonly Value[]): Value {
  const value = values[Math.floor(chance() ** 2 * values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}

function said(
  { indicators, sources }: Asked,
  chance: Chance,
): Pick<Contribution, 'findings' | 'actions'> {
  const level = 2 + 2 * chance();
  const own = sources.filter((_source, at) => chance() < 1 - at / 10);
  const findings = own.map(({ id }) => [
    id,
    Object.fromEntries(indicators.map((indicator) => [indicator.id, finding(level, chance)])),
  ]);
  const actions = indicators
    .filter(() => chance() < 0.4)
    .map(({ id }) => {
      const [begun, done] = [Math.floor(2 * chance()), Math.floor(1.5 * chance())];
      return [id, { 'not-started': 1, 'under-way': begun, done, stopped: 0 }];
    });
  return { findings: Object.fromEntries(findings), actions: Object.fromEntries(actions) };
}

function finding(level: number, chance: Chance): ContributedFinding {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let sheet = 0; sheet < 5 + 5 * chance(); sheet += 1) {
    const rating = Math.round(level + 2 * chance() - 1);
    const at = Math.min(4, Math.max(0, rating - 1));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { shown: 'all', counts, notApplicable: 0, unanswered: Math.floor(2 * chance()) };
}
