import { DIMENSIONS, type Dimension, type Filter } from '#domain/comparing/filters.ts';
import { quarterInWords } from '#domain/contribution/quarters.ts';
import { areaName, factName, SECTORS, SETTINGS, SIZES } from '#domain/records/service-facts.ts';

/** A group of services in words, a line for each dimension that narrows it; none for everyone. */
export function filterInWords(filter: Filter): readonly string[] {
  return DIMENSIONS.flatMap((name) => {
    const values = inKnownOrder(name, filter[name] ?? []);
    if (values.length === 0) return [];
    return [
      `${DIMENSION_NAMES[name]}: ${values.map((value) => valueName(name, value)).join(' or ')}`,
    ];
  });
}

/** The group that nothing narrows. */
export const ALL_SERVICES = 'All services';

/** A group by what narrows it: one dimension is known by its values alone, "Community team". */
export function groupInWords(filter: Filter): string {
  const [only = ALL_SERVICES, ...others] = filterInWords(filter);
  return others.length > 0 ? [only, ...others].join('; ') : only.replace(/^[^:]*: /u, '');
}

/** More does not fit over a column, or into one. */
const SHORT = 34;

/** Groups by what narrows them; null where two are called the same, or one is too long for a table. */
export function groupsInShort(filters: readonly Filter[]): readonly string[] | null {
  const names = filters.map(groupInWords);
  const areClear = new Set(names).size === names.length;
  return areClear && names.every(({ length }) => length <= SHORT) ? names : null;
}

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  sector: 'Sector',
  setting: 'Setting',
  area: 'Area',
  size: 'People supported at one time',
  quarter: 'Quarter',
  version: 'Version of the instrument',
  programme: 'Programme',
};

const NAMES: Readonly<Record<Dimension, (value: string) => string | null>> = {
  sector: (value) => factName(SECTORS, value),
  setting: (value) => factName(SETTINGS, value),
  area: areaName,
  size: (value) => factName(SIZES, value),
  quarter: (value) => quarterInWords(value),
  version: (value) => `Version ${value}`,
  programme: (value) => value,
};

/** A value in a dimension as people read it. */
export function valueName(name: Dimension, value: string | null): string {
  return value === null ? 'Not said' : (NAMES[name](value) ?? value);
}

/** The values of a dimension in the order in which people know them; "not said" comes last. */
export function inKnownOrder(
  name: Dimension,
  values: readonly (string | null)[],
): readonly (string | null)[] {
  const known: readonly string[] = (KNOWN[name] ?? []).map(({ id }) => id);
  const place = (value: string | null): string =>
    value === null ? '~' : `${String(known.indexOf(value) + 1).padStart(3, '0')} ${value}`;
  return values.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

const KNOWN: Partial<Record<Dimension, readonly { readonly id: string }[]>> = {
  sector: SECTORS,
  setting: SETTINGS,
  size: SIZES,
};
