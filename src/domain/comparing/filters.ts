import type { ServiceFacts } from './services.ts';
import { boardOf } from '#domain/contribution/coarser.ts';

/** What a comparison can be narrowed by. */
export const DIMENSIONS = [
  'sector',
  'setting',
  'area',
  'size',
  'quarter',
  'version',
  'programme',
] as const satisfies readonly (keyof ServiceFacts)[];
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * The values that are taken in, by dimension; null is "not said". A dimension that is not named, or
 * has no values, takes in all.
 */
export type Filter = { readonly [Name in Dimension]?: readonly (string | null)[] };

export const EVERYONE: Filter = {};

/** Tells whether a service is one that the filter takes in. A board takes in its partnerships. */
export function takenIn(filter: Filter): (facts: ServiceFacts) => boolean {
  const narrowed = DIMENSIONS.flatMap((name) => {
    const allowed = filter[name] ?? [];
    return allowed.length === 0 ? [] : [{ name, allowed: new Set(allowed) }];
  });
  return (facts) =>
    narrowed.every(
      ({ name, allowed }) =>
        allowed.has(facts[name]) || (name === 'area' && allowed.has(boardIn(facts))),
    );
}

/** What a service can be found under in a dimension: an area also under its board. */
export function valuesOf(facts: ServiceFacts, name: Dimension): readonly (string | null)[] {
  return name === 'area' ? [facts.area, boardIn(facts)] : [facts[name]];
}

function boardIn({ area }: ServiceFacts): string | null {
  return area === null ? null : boardOf(area);
}
