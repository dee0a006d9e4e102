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
import { idOf } from './ids.ts';

const QUARTERS: readonly Quarter[] = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

/**
 * The contributions of made-up services, the same for the same seed: some sectors and settings are
 * common and some rare, some sources are often empty, and services differ from one another.
 */
export function country(
  {
    id,
    version,
    indicators,
    sources,
  }: Pick<Instrument, 'id' | 'version' | 'indicators' | 'sources'>,
  services: number,
  seed = 1,
): readonly Contribution[] {
  const chance = seeded(seed);
  // Of a list, the first more often than the last.
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(chance() ** 2 * values.length)];
    if (value === undefined) throw new Error('Nothing to choose from');
    return value;
  };
  return Array.from({ length: services }, (_, nth): Contribution => {
    const level = 2 + 2 * chance();
    const finding = (): ContributedFinding => {
      const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
      for (let sheet = 0; sheet < 5 + 5 * chance(); sheet += 1) {
        const rating = Math.round(level + 2 * chance() - 1);
        const at = Math.min(4, Math.max(0, rating - 1));
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return { shown: 'all', counts, notApplicable: 0, unanswered: Math.floor(2 * chance()) };
    };
    const own = sources.filter((_source, at) => chance() < 1 - at / 10);
    return {
      id: ContributionId.parse(idOf.review(`contribution ${seed} ${nth}`)),
      edition: 1,
      seal: Seal.parse('5ea1'.repeat(16)),
      follows: null,
      instrument: { id, version },
      quarter: one(QUARTERS),
      programme: chance() < 0.3 ? 'LOTHIAN14' : null,
      service: {
        area: chance() < 0.1 ? null : AreaId.parse(one(BOARDS.map((board) => board.id))),
        sector: one(SECTORS).id,
        setting: one(SETTINGS).id,
        size: one(SIZES).id,
      },
      findings: Object.fromEntries(
        own.map((source) => [
          source.id,
          Object.fromEntries(indicators.map((indicator) => [indicator.id, finding()])),
        ]),
      ),
      actions: Object.fromEntries(
        indicators
          .filter(() => chance() < 0.4)
          .map((indicator) => [
            indicator.id,
            { 'not-started': 1, 'under-way': Math.floor(2 * chance()), done: 0, stopped: 0 },
          ]),
      ),
    };
  });
}
