import type { Cell } from './cells.ts';
import { ownFigures } from './own-figures.ts';
import type {
  CoarseFacts,
  Contribution,
  Quarter,
  Seal,
} from '#domain/contribution/contribution.ts';
import type { ProgrammeCode } from '#domain/contribution/contribution.ts';
import type { ContributionId } from '#domain/records/ids.ts';
import type { HashedWithdrawal } from '#domain/contribution/withdrawal.ts';

/** What services can be told apart by; null is "not said". */
export type ServiceFacts = CoarseFacts & {
  readonly quarter: Quarter;
  /** Of the instrument. */
  readonly version: string;
  readonly programme: ProgrammeCode | null;
};

/** One contribution, as far as it is compared. Arrays are in the order of the comparison's cells. */
export type ComparedService = {
  readonly id: ContributionId;
  readonly edition: number;
  readonly seal: Seal;
  readonly follows: ContributionId | null;
  readonly facts: ServiceFacts;
  /** The figure in each cell; NaN where there is none. */
  readonly figures: Float64Array;
  /** The edition that brought the figure in each cell: a correction elsewhere does not change it. */
  readonly since: Uint16Array;
};

/** Every contribution that is compared, and the ids of those that were withdrawn. */
export type Comparison = {
  /** Only contributions made with this instrument, of any version, are compared. */
  readonly instrument: string;
  readonly cells: readonly Cell[];
  readonly services: ReadonlyMap<ContributionId, ComparedService>;
  readonly withdrawn: ReadonlySet<ContributionId>;
};

/** What became of a contribution that was opened. */
export type Outcome =
  'new' | 'replaced' | 'already-here' | 'withdrawn' | 'other-instrument' | 'other-seal';

/**
 * Takes contributions in, some at a time. A higher edition takes the place of a lower one; one that
 * has another seal cannot come from the same service and is left out; what was withdrawn stays out.
 */
export class Intake {
  readonly #before: Comparison;
  readonly #services: Map<ContributionId, ComparedService>;
  readonly #figuresOf: (contribution: Contribution) => Float64Array;

  constructor(comparison: Comparison) {
    this.#before = comparison;
    this.#services = new Map(comparison.services);
    this.#figuresOf = ownFigures(comparison.cells);
  }

  /** What becomes of some, in their order. */
  add(contributions: readonly Contribution[]): readonly Outcome[] {
    return contributions.map((contribution) => {
      const known = this.#services.get(contribution.id);
      const outcome = outcomeOf(this.#before, contribution, known);
      if (outcome === 'new' || outcome === 'replaced') {
        const figures = this.#figuresOf(contribution);
        this.#services.set(contribution.id, comparedService(contribution, figures, known));
      }
      return outcome;
    });
  }

  /** The comparison with all that were added; there is nothing to add after it. */
  joined(): Comparison {
    return { ...this.#before, services: this.#services };
  }
}

/** Takes out each contribution whose seal is the hash of the code that was sent. */
export function withWithdrawals(
  comparison: Comparison,
  withdrawals: readonly HashedWithdrawal[],
): Comparison {
  const services = new Map(comparison.services);
  const withdrawn = new Set(comparison.withdrawn);
  for (const { id, seal } of withdrawals) {
    if (services.get(id)?.seal !== seal) continue;
    services.delete(id);
    withdrawn.add(id);
  }
  return { ...comparison, services, withdrawn };
}

function outcomeOf(
  { instrument, withdrawn }: Comparison,
  contribution: Contribution,
  known: ComparedService | undefined,
): Outcome {
  if (contribution.instrument.id !== instrument) return 'other-instrument';
  if (withdrawn.has(contribution.id)) return 'withdrawn';
  if (known === undefined) return 'new';
  if (known.seal !== contribution.seal) return 'other-seal';
  return contribution.edition > known.edition ? 'replaced' : 'already-here';
}

function comparedService(
  contribution: Contribution,
  figures: Float64Array,
  older: ComparedService | undefined,
): ComparedService {
  const { id, edition, seal, follows, service, quarter, instrument, programme } = contribution;
  const since = new Uint16Array(figures.length).fill(edition);
  if (older !== undefined) {
    for (const [cell, figure] of figures.entries()) {
      if (Object.is(older.figures[cell], figure)) since[cell] = older.since[cell] ?? 0;
    }
  }
  const facts = { ...service, quarter, version: `${instrument.version}`, programme };
  return { id, edition, seal, follows, facts, figures, since };
}
