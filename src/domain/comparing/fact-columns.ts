import { type Dimension, DIMENSIONS, type Filter, takenIn } from './filters.ts';
import type { ServiceFacts } from './services.ts';

/** What rows say in one dimension: a number for each value, so that each is looked at once. */
type FactColumn = {
  readonly codes: Uint32Array;
  /** For each value the facts of one row that has it. */
  readonly examples: readonly ServiceFacts[];
};
export type FactColumns = Readonly<Record<Dimension, FactColumn>>;

export function factColumnsOf(facts: readonly ServiceFacts[]): FactColumns {
  const column = (name: Dimension): FactColumn => columnOf(facts, name);
  return {
    sector: column('sector'),
    setting: column('setting'),
    area: column('area'),
    size: column('size'),
    quarter: column('quarter'),
    version: column('version'),
    programme: column('programme'),
  };
}

function columnOf(facts: readonly ServiceFacts[], name: Dimension): FactColumn {
  const codeOf = new Map<string | null, number>();
  const examples: ServiceFacts[] = [];
  const codes = new Uint32Array(facts.length);
  for (const [row, own] of facts.entries()) {
    const code = codeOf.get(own[name]) ?? examples.push(own) - 1;
    codeOf.set(own[name], code);
    codes[row] = code;
  }
  return { codes, examples };
}

/** For each row 1 where a filter takes it in, otherwise 0. */
export function isTakenIn(columns: FactColumns, filter: Filter, rows: number): Uint8Array {
  const result = new Uint8Array(rows).fill(1);
  for (const name of DIMENSIONS) {
    const { [name]: values = [] } = filter;
    if (values.length === 0) continue;
    const { codes, examples } = columns[name];
    const isIn = takenIn({ [name]: values });
    const allowed = Uint8Array.from(examples, (facts) => (isIn(facts) ? 1 : 0));
    for (let row = 0; row < rows; row += 1) {
      if (allowed[codes[row] ?? 0] !== 1) result[row] = 0;
    }
  }
  return result;
}
