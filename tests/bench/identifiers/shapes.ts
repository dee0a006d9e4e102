import type { IdentifierKind } from '#domain/identifiers/found.ts';
import type { Chance } from './chance.ts';
import { chiNumber, nhsNumber } from './health-numbers.ts';
import { FORENAMES, MONTHS, PLACES, STREETS, SURNAMES } from './people-and-places.ts';

export type Shape = (chance: Chance) => string;
/** `heldOut` has shapes of its own: the rules were made without looking at what they do to them. */
export type Part = 'open' | 'heldOut';
export type Shapes = Readonly<Record<IdentifierKind, Readonly<Record<Part, readonly Shape[]>>>>;

const NBSP = '\u00A0';

/** Digits cut into groups: `grouped('0101501234', [6, 4], ' ')` is "010150 1234". */
function grouped(digits: string, sizes: readonly number[], between: string): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(between);
}

const area = (chance: Chance) => chance.pick(['0131', '0141', '0116', '0121']);
const town = (chance: Chance) =>
  chance.pick(['01224', '01463', '01382', '01835', '01595', '01851', '01506', '01292']);
const mobile = (chance: Chance) => `07${chance.pick(['4', '5', '7', '8', '9'])}${chance.digits(2)}`;

const plainSurname = (chance: Chance) => chance.pick(['mckay', 'nowak', 'khan', 'fraser', 'oneil']);
const forename = (chance: Chance) => chance.pick(['ailsa', 'euan', 'moira', 'rab', 'kirsty']);
const host = (chance: Chance) =>
  chance.pick(['example.com', 'example.org', 'mail.example.net', 'nhs.example.scot']);

const outward = (chance: Chance) =>
  chance.pick(['EH6', 'G51', 'DD1', 'IV2', 'KY1', 'PA1', 'HS1', 'ZE1', 'FK2', 'KA7', 'AB10']);
const inward = (chance: Chance) =>
  `${chance.between(1, 9)}${chance.pick(['AB', 'NP', 'QL', 'SR', 'TW', 'ED', 'UH', 'LJ'])}`;

const day = (chance: Chance) => chance.between(1, 28);
const month = (chance: Chance) => chance.between(1, 12);
const year = (chance: Chance) => chance.between(1932, 2004);
const two = (number: number) => `${number}`.padStart(2, '0');
const ordinal = (number: number) => {
  if (number > 10 && number < 14) return `${number}th`;
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
};

const surname = (chance: Chance) => chance.pick(SURNAMES);
const initial = (chance: Chance) => chance.pick(['A', 'C', 'E', 'H', 'J', 'M']);

export const SHAPES: Shapes = {
  chi: {
    open: [
      chiNumber,
      (chance) => grouped(chiNumber(chance), [6, 4], ' '),
      (chance) => grouped(chiNumber(chance), [2, 2, 2, 4], ' '),
      (chance) => grouped(chiNumber(chance), [6, 4], '-'),
    ],
    heldOut: [
      chiNumber,
      (chance) => grouped(chiNumber(chance), [6, 3, 1], ' '),
      (chance) => grouped(chiNumber(chance), [3, 3, 4], ' '),
      (chance) => grouped(chiNumber(chance), [6, 4], NBSP),
      (chance) => grouped(chiNumber(chance), [6, 4], '  '),
    ],
  },
  'nhs-number': {
    open: [
      nhsNumber,
      (chance) => grouped(nhsNumber(chance), [3, 3, 4], ' '),
      (chance) => grouped(nhsNumber(chance), [3, 3, 4], '-'),
    ],
    heldOut: [
      (chance) => grouped(nhsNumber(chance), [3, 3, 4], NBSP),
      (chance) => grouped(nhsNumber(chance), [3, 3, 4], '  '),
      (chance) => grouped(nhsNumber(chance), [3, 3, 4], '–'),
      nhsNumber,
    ],
  },
  phone: {
    open: [
      (chance) => `${area(chance)} ${chance.digits(3)} ${chance.digits(4)}`,
      (chance) => `${town(chance)} ${chance.digits(6)}`,
      (chance) => `${mobile(chance)} ${chance.digits(6)}`,
      (chance) => `${mobile(chance)}${chance.digits(6)}`,
      (chance) => `+44 ${mobile(chance).slice(1)} ${chance.digits(6)}`,
      (chance) => `(${area(chance)}) ${chance.digits(3)} ${chance.digits(4)}`,
      (chance) => `${area(chance)} ${chance.digits(3)} ${chance.digits(4)} ext ${chance.digits(3)}`,
      (chance) => `020 7${chance.digits(3)} ${chance.digits(4)}`,
    ],
    heldOut: [
      (chance) => `${area(chance)}-${chance.digits(3)}-${chance.digits(4)}`,
      (chance) => `${mobile(chance)} ${chance.digits(3)} ${chance.digits(3)}`,
      (chance) => `+44 (0)${area(chance).slice(1)} ${chance.digits(3)} ${chance.digits(4)}`,
      (chance) => `0044${mobile(chance).slice(1)}${chance.digits(6)}`,
      (chance) => `${town(chance)}  ${chance.digits(3)} ${chance.digits(3)} x${chance.digits(2)}`,
      (chance) => `${mobile(chance)}${NBSP}${chance.digits(6)}`,
      (chance) => `${town(chance)} ${chance.digits(5)}`,
      (chance) => `0800 ${chance.digits(3)} ${chance.digits(4)}`,
      (chance) =>
        `07${chance.digits(1)} ${chance.digits(2)} ${chance.digits(3)} ${chance.digits(3)}`,
    ],
  },
  email: {
    open: [
      (chance) => `${forename(chance)}.${plainSurname(chance)}@${host(chance)}`,
      (chance) => `${plainSurname(chance)}${chance.digits(2)}@${host(chance)}`,
      (chance) => `${forename(chance)}_${plainSurname(chance)}@${host(chance)}`,
      (chance) => `${forename(chance).toUpperCase()}.${plainSurname(chance)}@${host(chance)}`,
    ],
    heldOut: [
      (chance) => `${forename(chance)}-${plainSurname(chance)}@${host(chance)}`,
      (chance) => `${forename(chance)} (at) ${host(chance)}`,
      (chance) => `${forename(chance)}+carers@${host(chance)}`,
      (chance) => `${forename(chance)}.${plainSurname(chance)} @${host(chance)}`,
      (chance) => `${forename(chance)}${chance.digits(4)}@${host(chance).toUpperCase()}`,
    ],
  },
  postcode: {
    open: [
      (chance) => `${outward(chance)} ${inward(chance)}`,
      (chance) => `${outward(chance)}${inward(chance)}`,
      (chance) => `${outward(chance)} ${inward(chance)}`.toLowerCase(),
    ],
    heldOut: [
      (chance) => `${outward(chance)}  ${inward(chance)}`,
      (chance) => `${outward(chance)}${NBSP}${inward(chance)}`,
      (chance) => `${outward(chance)}${inward(chance)}`.toLowerCase(),
      (chance) => `${outward(chance)} ${inward(chance).toLowerCase()}`,
      (chance) => `${chance.pick(['SW1A', 'EC1V', 'W1T', 'M1', 'BT7'])} ${inward(chance)}`,
    ],
  },
  'birth-date': {
    open: [
      (chance) => `${two(day(chance))}/${two(month(chance))}/${year(chance)}`,
      (chance) => `${day(chance)} ${chance.pick(MONTHS)} ${year(chance)}`,
      (chance) => `${ordinal(day(chance))} ${chance.pick(MONTHS)} ${year(chance)}`,
      (chance) => `${two(day(chance))}.${two(month(chance))}.${year(chance)}`,
      (chance) => `${day(chance)}/${month(chance)}/${chance.between(45, 99)}`,
    ],
    heldOut: [
      (chance) => `${two(day(chance))}-${two(month(chance))}-${year(chance)}`,
      (chance) => `${ordinal(day(chance))} of ${chance.pick(MONTHS)}, ${year(chance)}`,
      (chance) => `${chance.pick(MONTHS)} ${day(chance)}, ${year(chance)}`,
      (chance) => `${day(chance)} ${chance.pick(MONTHS).slice(0, 3)} ${year(chance)}`,
      (chance) => `${year(chance)}-${two(month(chance))}-${two(day(chance))}`,
      (chance) => `${two(day(chance))} / ${two(month(chance))} / ${year(chance)}`,
    ],
  },
  'titled-name': {
    open: [
      (chance) => `${chance.pick(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'])} ${surname(chance)}`,
      (chance) =>
        `${chance.pick(['Mr', 'Mrs', 'Mx'])} ${chance.pick(FORENAMES)} ${surname(chance)}`,
      (chance) => `${chance.pick(['Dr', 'Mr', 'Prof'])}. ${surname(chance)}`,
      (chance) => `${chance.pick(['Sister', 'Father', 'Professor'])} ${surname(chance)}`,
      (chance) => `${chance.pick(['Mr', 'Mrs'])} ${initial(chance)} ${surname(chance)}`,
    ],
    heldOut: [
      (chance) => `${chance.pick(['mr', 'mrs'])} ${surname(chance)}`,
      (chance) => `${chance.pick(['MRS', 'MR', 'DR'])} ${surname(chance).toUpperCase()}`,
      (chance) => `Dr ${initial(chance)}.${initial(chance)}. ${surname(chance)}`,
      (chance) => `${chance.pick(['Mr', 'Ms'])}${NBSP}${surname(chance)}`,
      (chance) => `Mr and Mrs ${surname(chance)}`,
      // Small letters throughout: half of these the rules are known to miss.
      (chance) => `${chance.pick(['dr', 'miss', 'mr', 'mrs'])} ${plainSurname(chance)}`,
      (chance) => `${chance.pick(['Rev', 'Sister', 'Father'])} ${chance.pick(FORENAMES)}`,
      (chance) => `Dr ${chance.pick(FORENAMES)} ${surname(chance)}`,
    ],
  },
};

/** A street with its number, as an address begins. */
export const street: Shape = (chance) =>
  `${chance.between(1, 180)} ${chance.pick(STREETS)} ${chance.pick(['Street', 'Road', 'Dr', 'Ave'])}`;
export const place: Shape = (chance) => chance.pick(PLACES);
