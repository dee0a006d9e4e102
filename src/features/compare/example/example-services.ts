import { EXAMPLE_SEAL } from '#domain/comparing/example-seal.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { ContributionId } from '#domain/records/ids.ts';
import { AreaId } from '#domain/records/service-facts.ts';
import { chanceFrom, oneOf } from './chance.ts';
import { exampleActions, exampleFindings, type Level } from './example-findings.ts';

const SERVICES = 30;
/** So many of them went round again a year later, and had got a little further. */
const AGAIN = 14;
const FURTHER = 0.4;

const FACTS = {
  area: ['lothian', 'greater-glasgow-and-clyde', 'highland', 'fife'],
  sector: ['nhs', 'third', 'partnership'],
  setting: ['community', 'inpatient', 'supported-living'],
  size: ['20-49', '50-199', 'under-20'],
} as const;

/** Made-up contributions of thirty services, always the same: to try a comparison out with. */
export function exampleServices(instrument: Instrument): readonly Contribution[] {
  const chance = chanceFrom(2026);
  return Array.from({ length: SERVICES }, (_, nth) => nth).flatMap((nth) => {
    const around = 2.7 + 1.2 * chance();
    const first = firstTime(instrument, nth, { chance, around });
    if (nth >= AGAIN) return [first];
    return [first, aYearLater(instrument, first, nth, { chance, around: around + FURTHER })];
  });
}

function firstTime(instrument: Instrument, nth: number, level: Level): Contribution {
  const { chance } = level;
  return {
    id: idOf(nth),
    edition: 1,
    seal: EXAMPLE_SEAL,
    follows: null,
    instrument: { id: instrument.id, version: instrument.version },
    quarter: oneOf(chance, ['2025-Q4', '2025-Q3']),
    programme: chance() < 0.4 ? 'EXAMPLE14' : null,
    service: {
      area: AreaId.parse(oneOf(chance, FACTS.area)),
      sector: oneOf(chance, FACTS.sector),
      setting: oneOf(chance, FACTS.setting),
      size: oneOf(chance, FACTS.size),
    },
    findings: exampleFindings(instrument, level),
    actions: exampleActions(instrument, level),
  };
}

function aYearLater(
  instrument: Instrument,
  first: Contribution,
  nth: number,
  level: Level,
): Contribution {
  return {
    ...first,
    id: idOf(SERVICES + nth),
    follows: first.id,
    quarter: '2026-Q4',
    findings: exampleFindings(instrument, level),
    actions: exampleActions(instrument, level),
  };
}

function idOf(nth: number): ContributionId {
  return ContributionId.parse(`e0000000-0000-4000-8000-${String(nth).padStart(12, '0')}`);
}
