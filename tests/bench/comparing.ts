import { cellsOf } from '#domain/comparing/cells.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import { ordinaryReleases } from '#domain/comparing/seeding.ts';
import { type Comparison, Intake } from '#domain/comparing/services.ts';
import {
  type Disclosure,
  newDisclosure,
  openDisclosure,
  storedDisclosure,
} from '#domain/comparing/stored-disclosure.ts';
import { type Table, tableOf } from '#domain/comparing/table.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { benchAggregation } from './aggregation.ts';
import type { Figure } from './figure.ts';
import { inBatches, twiceInBatches } from './many-contributions.ts';
import { memoryInUse } from './memory.ts';
import { percentile, timed } from './timing.ts';

const SIZES = [1000, 10_000, 100_000] as const;
/** Where each service went round again. */
const TWICE = [1000, 10_000] as const;

/** Each is asked for the first time: a second look costs no more than the first, but may cost less. */
const FILTERS: readonly Filter[] = [
  { sector: ['nhs', 'third'] },
  { setting: ['community', 'inpatient'] },
  { size: ['under-20'], sector: ['council'] },
  { area: ['lothian', 'fife'] },
  { quarter: ['2026-Q1'], setting: ['community'] },
  { programme: ['LOTHIAN14'] },
  { area: ['ayrshire-arran'], sector: ['nhs'] },
];

/** The rules of the comparison for more and more services, and beside other ways to add up. */
export async function benchComparing(): Promise<Figure[]> {
  const instrument = loadV1();
  const figures: Figure[] = [];
  let [smallest, smallestTwice]: (Costs | undefined)[] = [];
  for (const size of SIZES) {
    const { costs, laidOut } = costsOf(instrument, inBatches(instrument, size));
    smallest ??= costs;
    figures.push(...figuresOf(`Comparing ${words(size)} services`, costs, smallest));
    figures.push(...(await benchAggregation(laidOut, words(size))));
  }
  for (const size of TWICE) {
    const { costs } = costsOf(instrument, twiceInBatches(instrument, size));
    smallestTwice ??= costs;
    const group = `Comparing ${words(size / 2)} services, each of which went round again`;
    figures.push(...figuresOf(group, costs, smallestTwice));
  }
  return figures;
}

/** In milliseconds and megabytes. */
type Costs = {
  readonly contributions: number;
  readonly steps: readonly (readonly [name: string, ms: number])[];
  readonly memory: number;
  /** Every figure once, in eight bytes. */
  readonly needed: number;
};

type LaidOut = { readonly comparison: Comparison; readonly table: Table };

function costsOf(
  instrument: Instrument,
  batches: Iterable<readonly Contribution[]>,
): { readonly costs: Costs; readonly laidOut: LaidOut } {
  const before = memoryInUse();
  const cells = cellsOf(instrument);
  const disclosure = newDisclosure();
  const { comparison, time: joining } = takenIn(instrument, batches);
  const [table, layingOut] = timed(() => tableOf(comparison, disclosure.roll));
  const [, clearing] = timed(() => [...ordinaryReleases(disclosure.see, cells, table)].length);
  const look = (filter: Filter): number =>
    timed(() => pictureOf(disclosure.see, cells, table, filter))[1];
  const first = look({});
  const change = percentile(FILTERS.map(look), 50);
  const memory = memoryInUse() - before;
  const [stored, storing] = timed(() => storedDisclosure(disclosure));
  const [, opening] = timed(() => opened(stored));
  const contributions = comparison.services.size;
  const steps = [
    ['taken in', joining + layingOut],
    ['ordinary views cleared', clearing],
    ['first picture', first],
    [`a filter change, median of ${FILTERS.length}`, change],
    ['ledger made ready to be stored', storing],
    ['ledger opened', opening],
  ] as const;
  const needed = (contributions * cells.length * 8) / 1e6;
  return { costs: { contributions, steps, memory, needed }, laidOut: { comparison, table } };
}

/** The time is without that of making them up. */
function takenIn(instrument: Instrument, batches: Iterable<readonly Contribution[]>) {
  const empty = { instrument: instrument.id, cells: cellsOf(instrument) };
  const intake = new Intake({ ...empty, services: new Map(), withdrawn: new Set() });
  let time = 0;
  for (const batch of batches) time += timed(() => intake.add(batch))[1];
  return { comparison: intake.joined(), time };
}

function opened(stored: unknown): Disclosure {
  const disclosure = openDisclosure(stored);
  if (!disclosure.ok) throw new Error('What was stored cannot be opened');
  return disclosure.value;
}

function figuresOf(group: string, costs: Costs, smallest: Costs): Figure[] {
  const times = costs.steps.map(([name, value]): Figure => ({ group, name, value, unit: 'ms' }));
  const memory: Figure[] = [
    { group, name: 'memory', value: costs.memory, unit: 'MB' },
    {
      group,
      name: 'memory, beside the figures alone',
      value: costs.memory / costs.needed,
      unit: '×',
    },
  ];
  if (costs === smallest) return [...times, ...memory];
  const more = costs.contributions / smallest.contributions;
  const growth = costs.steps.map(([name, value], at): Figure => {
    const one = smallest.steps[at]?.[1] ?? Number.NaN;
    const beside = `${name}, for each, beside ${words(smallest.contributions)}`;
    return { group, name: beside, value: value / more / one, unit: '×', aim: 'at most 1' };
  });
  return [...times, ...memory, ...growth];
}

const words = (count: number): string => count.toLocaleString('en-GB');
