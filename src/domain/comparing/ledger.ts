import type { Gate } from './gate.ts';
import { type Audience, isTooMuch, MINIMUM } from './minimum.ts';
import { thinned } from './nearest.ts';
import { ReleasedSets, type Weighing } from './released-sets.ts';
import type { Roll } from './roll.ts';
import { isTooMuchTogether } from './several-figures.ts';
import { renumbered, type StoredSets } from './stored-sets.ts';

/**
 * A ledger as it is stored: for each cell the sets released, of figures and of services. As long as
 * every service has one figure these are the same, and the second is null.
 */
export type StoredLedger = Readonly<Record<string, Sets<StoredSets>>>;
type Sets<Kept> = { readonly figures: Kept; readonly services: Kept | null };

/**
 * Remembers, for each cell, every set of services about which a figure has been released, and lets
 * another one be released only if all of them together single nobody out.
 *
 * **Rule.** In whatever can be worked out from released figures, no service has more than a share of
 * 1 / `minimum` (in squares: the leverage of each service in the released sets).
 *
 * **Why that is enough.** A released figure is a sum, over a set, of some quantity each service has.
 * (A mean and its n are two; a count in a bin is one.) What is worked out by adding, subtracting and
 * weighing (totals, complements, differences of filters, imports or exports) gives each service `i` a
 * weight `x[i]`, and `x` lies in the span of the sets. The leverage `h[i]` is the square of the
 * length of `i`'s projection onto that span, so `x[i]² <= h[i] * Σx² <= Σx² / minimum`. Were `x`
 * about fewer than `minimum` services, `Σx²` would be less than itself. So it is about nobody,
 * or about `minimum` at least, and none of them dominates it. Of sets that have nothing in common the
 * leverage is 1 / size: the plain threshold rule. Leverages add up to the number of independent
 * figures, so there is never more than one for every `minimum` services.
 *
 * **When something changes.** A corrected figure has another number than the one it replaces; one
 * that was withdrawn keeps its number. So the difference of before and after is ruled like any
 * other. All figures of a service count together, or four services that changed would pass for
 * eight. And somebody may guess that a correction changed little, and take both figures for one:
 * therefore the rule holds again over services, whichever of their figures a set holds.
 *
 * Limits are in docs/disclosure-in-comparing.md.
 */
export class Ledger implements Gate {
  readonly minimum: number;
  readonly #roll: Roll;
  readonly #cells = new Map<string, Sets<ReleasedSets>>();
  #broken = false;
  #released = 0;

  constructor(audience: Audience, roll: Roll, stored: StoredLedger = {}) {
    this.minimum = MINIMUM[audience];
    this.#roll = roll;
    for (const [cell, { figures, services }] of Object.entries(stored)) {
      this.#cells.set(cell, {
        figures: new ReleasedSets(figures),
        services: services === null ? null : new ReleasedSets(services),
      });
    }
  }

  nearest(cell: string, members: Uint32Array): Uint32Array {
    const { figures, services } = this.#in(cell);
    let kept = members;
    for (let before = -1; kept.length !== before;) {
      before = kept.length;
      kept = thinned(figures, kept, (some) => some, this.minimum);
      if (services === null) return kept;
      kept = thinned(services, kept, (some) => this.#roll.servicesOf(some), this.minimum);
    }
    return kept;
  }

  admits(cell: string, sets: readonly Uint32Array[]): boolean {
    return this.#weighed(cell, sets) !== null;
  }

  take(cell: string, sets: readonly Uint32Array[]): boolean {
    const weighed = this.#weighed(cell, sets);
    if (weighed === null) return false;
    const { figures, services } = this.#in(cell);
    // Should remembering fail half way, nothing may be released on what is remembered.
    this.#broken = true;
    figures.add(weighed.figures);
    if (weighed.services !== null) services?.add(weighed.services);
    this.#cells.set(cell, { figures, services });
    this.#broken = false;
    if (isNew(weighed.figures) || isNew(weighed.services)) this.#released += 1;
    return true;
  }

  /**
   * How often something new has been released by this ledger, not counting what was stored: as long as
   * it stays the same there is nothing to store.
   */
  get released(): number {
    return this.#released;
  }

  stored(): StoredLedger {
    if (this.#broken) throw new Error('A ledger that failed half way is not kept');
    return Object.fromEntries(
      [...this.#cells].map(([cell, { figures, services }]) => [
        cell,
        { figures: figures.stored(), services: services?.stored() ?? null },
      ]),
    );
  }

  /** Null where the sets may not be released. */
  #weighed(cell: string, sets: readonly Uint32Array[]) {
    if (this.#broken || sets.some((set) => set.length < this.minimum)) return null;
    for (const set of sets) this.#roll.expectEnrolled(set);
    const released = this.#in(cell);
    const figures = released.figures.weigh(sets);
    if (this.#singlesOut(figures)) return null;
    if (released.services === null) return { figures, services: null };
    const several = this.#roll.several();
    if (isTooMuchTogether(released.figures, figures, several, this.minimum)) return null;
    const services = released.services.weigh(sets.map((set) => this.#roll.servicesOf(set)));
    return this.#singlesOut(services) ? null : { figures, services };
  }

  #singlesOut({ leverages }: Weighing): boolean {
    return leverages.some((leverage) => isTooMuch(leverage, this.minimum));
  }

  /** Services are counted apart from the moment that any of them has two figures. */
  #in(cell: string): Sets<ReleasedSets> {
    const { figures, services } = this.#cells.get(cell) ?? {
      figures: new ReleasedSets(),
      services: null,
    };
    if (services !== null || this.#roll.several().length === 0) return { figures, services };
    const stored = renumbered(figures.stored(), (members) => this.#roll.servicesOf(members));
    const both = { figures, services: new ReleasedSets(stored) };
    this.#cells.set(cell, both);
    return both;
  }
}

/** What could be worked out already leaves nothing to remember. */
function isNew(weighing: Weighing | null): boolean {
  return weighing !== null && weighing.lying.keptAs.some((kept) => kept >= 0);
}
