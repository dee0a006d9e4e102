import type {
  ActionCounts,
  Contribution,
  ContributedFinding,
} from '#domain/contribution/contribution.ts';
import type { Cell } from '#domain/comparing/cells.ts';
import type { Comparison } from '#domain/comparing/services.ts';
import { type Chance, oneOf, upTo } from './chance.ts';
import { A_SEAL, contributionId } from './contributions.ts';
import { idOf } from './ids.ts';

/** Few values for each fact, as in a small country, so that groups overlap in every way. */
const FACTS = {
  area: ['lothian', 'lothian/midlothian', 'fife', 'orkney', null],
  sector: ['nhs', 'council', 'third', null],
  setting: ['community', 'inpatient', 'peer'],
  size: ['under-20', '20-49', '50-199'],
  quarter: ['2026-Q3', '2026-Q4'],
  programme: [null, null, 'SAMH'],
} as const;

const water = idOf.indicator('water');
const [diaries, visitors] = [idOf.source('diaries'), idOf.source('visitors')];

/** Every kind of cell, on one indicator with two sources. */
export const CELLS = [
  {
    kind: 'mean',
    id: 'mean water/diaries',
    indicator: water,
    source: diaries,
    viewpoint: idOf.viewpoint('written'),
    pooled: [],
  },
  {
    kind: 'mean',
    id: 'mean water/visitors',
    indicator: water,
    source: visitors,
    viewpoint: idOf.viewpoint('lived'),
    pooled: [],
  },
  { kind: 'score', id: 'score water', indicator: water },
  { kind: 'coverage', id: 'coverage visitors', source: visitors, through: [visitors] },
  { kind: 'parting', id: 'parting water', indicator: water },
  { kind: 'action', id: 'action water', indicator: water },
] as const satisfies readonly Cell[];

export const NO_SERVICES: Comparison = {
  instrument: 'garden',
  cells: CELLS,
  services: new Map(),
  withdrawn: new Set(),
};

/** One service's contribution, with random facts and figures. */
export function aContribution(
  name: string,
  chance: Chance,
  changes: Partial<Contribution> = {},
): Contribution {
  const { area, sector, setting, size, quarter, programme } = FACTS;
  return {
    id: contributionId(name),
    edition: 1,
    seal: A_SEAL,
    follows: null,
    instrument: { id: 'garden', version: 3 },
    quarter: oneOf(chance, quarter),
    programme: oneOf(chance, programme),
    service: {
      area: oneOf(chance, area),
      sector: oneOf(chance, sector),
      setting: oneOf(chance, setting),
      size: oneOf(chance, size),
    },
    findings: {
      [diaries]: { [water]: aFinding(chance) },
      ...(chance() < 0.7 && { [visitors]: { [water]: aFinding(chance) } }),
    },
    actions: chance() < 0.4 ? {} : { [water]: actionsOf(chance) },
    ...changes,
  };
}

/** What comes when a service corrects its contribution: other figures, facts, or both. */
export function corrected(contribution: Contribution, chance: Chance): Contribution {
  const other = aContribution('other', chance);
  return {
    ...contribution,
    edition: contribution.edition + 1,
    findings: chance() < 0.7 ? other.findings : contribution.findings,
    service: chance() < 0.5 ? other.service : contribution.service,
  };
}

function aFinding(chance: Chance): ContributedFinding {
  if (chance() < 0.2) return { shown: 'mean', mean: 1 + upTo(chance, 41) / 10 };
  const [one, two, three, four, five] = [0, 1, 2, 3, 4].map(() => upTo(chance, 4));
  const counts: [number, number, number, number, number] = [
    one ?? 0,
    two ?? 0,
    three ?? 0,
    four ?? 0,
    1 + (five ?? 0),
  ];
  return { shown: 'all', counts, notApplicable: 0, unanswered: upTo(chance, 2) };
}

function actionsOf(chance: Chance): ActionCounts {
  const one = () => upTo(chance, 2);
  return { 'not-started': 1, 'under-way': one(), done: one(), stopped: 0 };
}
