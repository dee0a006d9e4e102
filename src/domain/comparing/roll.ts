import type { ContributionId } from '#domain/records/ids.ts';

/** A figure of a contribution: the contribution, and the edition that brought the figure. */
export type Figure = readonly [id: ContributionId, since: number];

/** A roll as it is stored: every figure, and the service it is of, in the order of their numbers. */
export type StoredRoll = {
  readonly services: readonly (readonly [ContributionId, number])[];
  readonly members: readonly (readonly [ContributionId, number])[];
};

type Enrolled = { readonly since: number; readonly number: number };

/**
 * Gives small numbers to services and to their figures, so that large sets of them fit in typed
 * arrays. A number is never given again, and stays when a service is withdrawn: the ledger has to
 * remember of whom figures were released.
 *
 * Contributions of one service, as far as one says that it follows another, have one service number:
 * they must not pass for two services. That is settled when a contribution is first enrolled.
 */
export class Roll {
  readonly #serviceOf: Map<ContributionId, number>;
  /** Most contributions have one edition: a list of one takes a quarter of the room of a map. */
  readonly #members = new Map<ContributionId, Enrolled[]>();
  readonly #serviceOfMember: number[] = [];
  /** By service, the first of its figures. */
  readonly #firstOf: number[] = [];
  /** By service, all of its figures, where there are several. */
  readonly #severalOf = new Map<number, number[]>();
  readonly #several: (readonly number[])[] = [];
  #services = 0;

  constructor(stored: StoredRoll = { services: [], members: [] }) {
    this.#serviceOf = new Map(stored.services);
    for (const number of this.#serviceOf.values()) {
      this.#services = Math.max(this.#services, number + 1);
    }
    for (const [id, since] of stored.members) this.member(id, since);
  }

  /** The number of the service that gave a contribution. */
  service(id: ContributionId, follows: ContributionId | null = null): number {
    const known = this.#serviceOf.get(id);
    if (known !== undefined) return known;
    const before = follows === null ? undefined : this.#serviceOf.get(follows);
    const number = before ?? (this.#services += 1) - 1;
    this.#serviceOf.set(id, number);
    // The one before may come later, or never.
    if (follows !== null && before === undefined) this.#serviceOf.set(follows, number);
    return number;
  }

  /** How many services and how many figures have a number. */
  get enrolled(): { readonly services: number; readonly members: number } {
    return { services: this.#services, members: this.#serviceOfMember.length };
  }

  /** The number of one contribution's figure as some edition brought it. */
  member(id: ContributionId, since: number): number {
    const editions = this.#members.get(id) ?? [];
    const known = editions.find((edition) => edition.since === since);
    if (known !== undefined) return known.number;
    const service = this.service(id);
    const number = this.#serviceOfMember.push(service) - 1;
    editions.push({ since, number });
    this.#members.set(id, editions);
    this.#noteSeveral(service, number);
    return number;
  }

  /** The figures of each service that has several, corrected ones and those of earlier reviews. */
  several(): readonly (readonly number[])[] {
    return this.#several;
  }

  /** The service numbers behind figures. */
  servicesOf(members: Uint32Array): Uint32Array {
    this.expectEnrolled(members);
    return members.map((member) => this.#serviceOfMember[member] ?? 0);
  }

  /** @throws where one of the figures is not enrolled. */
  expectEnrolled(members: Uint32Array): void {
    for (const member of members) {
      if (member >= this.#serviceOfMember.length)
        throw new Error(`Nobody is enrolled as ${member}`);
    }
  }

  #noteSeveral(service: number, member: number): void {
    const [first, several] = [this.#firstOf[service], this.#severalOf.get(service)];
    if (first === undefined) {
      this.#firstOf[service] = member;
    } else if (several === undefined) {
      const both = [first, member];
      this.#severalOf.set(service, both);
      this.#several.push(both);
    } else {
      several.push(member);
    }
  }

  stored(): StoredRoll {
    const members: (readonly [ContributionId, number])[] = [];
    for (const [id, editions] of this.#members) {
      for (const { since, number } of editions) members[number] = [id, since];
    }
    return { services: [...this.#serviceOf], members };
  }
}
