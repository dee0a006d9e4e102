import type { IdentifierKind } from '#domain/identifiers/found.ts';
import { chanceOf, type Chance } from './chance.ts';
import { CLEAN } from './clean.ts';
import { failingNumber } from './health-numbers.ts';
import { MONTHS, STREETS, WEEKDAYS } from './people-and-places.ts';
import { SAID } from './said.ts';
import { type Part, place, type Shape, SHAPES, street } from './shapes.ts';

/** A sentence with one identifier in it, and where that stands. */
export type Telling = {
  readonly kind: IdentifierKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

export const KINDS: readonly IdentifierKind[] = [
  'chi',
  'nhs-number',
  'phone',
  'email',
  'postcode',
  'birth-date',
  'titled-name',
];

/** How many there are of each, with something to find and without. */
export const SENTENCES = 2000;

const SEEDS: Readonly<Record<Part, number>> = { open: 20261122, heldOut: 31 };

/** So many sentences with an identifier, of each kind in turn. The same every time. */
export function tellingSentences(part: Part, count: number): readonly Telling[] {
  const chance = chanceOf(SEEDS[part]);
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'chi';
    const [before = '', after = ''] = chance.pick(SAID[kind][part]).split('{it}');
    const start = filled(chance, before);
    const identifier = chance.pick(SHAPES[kind][part])(chance);
    const from = start.length;
    const text = start + identifier + filled(chance, after);
    return { kind, text, from, to: from + identifier.length };
  });
}

/** So many sentences in which there is nothing to find. */
export function cleanSentences(part: Part, count: number): readonly string[] {
  const chance = chanceOf(SEEDS[part] + 1);
  return Array.from({ length: count }, () => filled(chance, chance.pick(CLEAN[part])));
}

function filled(chance: Chance, template: string): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    const fill = SLOTS[slot];
    if (fill === undefined) throw new Error(`Nothing is known to put for ${slot}`);
    return fill(chance);
  });
}

const number =
  (low: number, high: number): Shape =>
  (chance) =>
    `${chance.between(low, high)}`;
const clock: Shape = (chance) => {
  const [hour, quarter] = [chance.between(8, 19), chance.pick(['00', '15', '30', '45'])];
  return chance.pick([`${hour}:${quarter}`, `${hour}.${quarter}`, `${hour}${quarter}`]);
};

const SLOTS: Readonly<Record<string, Shape>> = {
  n: number(2, 9),
  bigger: number(10, 240),
  rating: number(1, 5),
  score: (chance) => `${chance.between(1, 4)}.${chance.between(0, 9)}`,
  percent: number(10, 99),
  age: number(19, 88),
  band: number(3, 8),
  busNumber: number(10, 60),
  dose: (chance) => `${chance.pick([5, 10, 25, 50, 100, 200, 400])}`,
  thousands: (chance) => `${chance.between(1, 90)},${chance.pick(['000', '250', '500'])}`,
  time: clock,
  day: number(1, 28),
  ordinal: (chance) => chance.pick(['4th', '11th', '2nd', '23rd', '21st']),
  monthNumber: number(1, 12),
  month: (chance) => chance.pick(MONTHS),
  weekday: (chance) => chance.pick(WEEKDAYS),
  recent: number(2015, 2026),
  year: number(1996, 2026),
  soon: number(2026, 2028),
  shortSoon: number(26, 28),
  dayMonthYear: (chance) => {
    const parts = [chance.between(10, 28), chance.between(10, 12), chance.between(2026, 2027)];
    return parts.join(chance.pick(['/', '.', '-']));
  },
  failing: failingNumber,
  streetName: (chance) => chance.pick(STREETS),
  street,
  place,
};
