import { areExamples } from '#domain/comparing/example-seal.ts';
import { type Dimension, valuesOf } from '#domain/comparing/filters.ts';
import type { Table } from '#domain/comparing/table.ts';
import type { Standing } from './comparing-state.ts';

/** How much there is to compare, and what it can be narrowed by. */
export function standingOf({ rows, serviceOf }: Table): Standing {
  const values = (name: Dimension): readonly (string | null)[] => [
    ...new Set(rows.flatMap(({ facts }) => valuesOf(facts, name))),
  ];
  return {
    contributions: rows.length,
    services: new Set(serviceOf).size,
    isExample: areExamples(rows),
    values: {
      sector: values('sector'),
      setting: values('setting'),
      area: values('area'),
      size: values('size'),
      quarter: values('quarter'),
      version: values('version'),
      programme: values('programme'),
    },
  };
}
