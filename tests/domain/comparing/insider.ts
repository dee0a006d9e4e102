import type { Cell } from '#domain/comparing/cells.ts';
import { changesIn, releaseChange, roundsAgain } from '#domain/comparing/changes.ts';
import { DIMENSIONS, type Filter, valuesOf } from '#domain/comparing/filters.ts';
import type { Gate } from '#domain/comparing/gate.ts';
import { releaseMean, releaseSpread } from '#domain/comparing/release.ts';
import type { Roll } from '#domain/comparing/roll.ts';
import { ordinaryReleases } from '#domain/comparing/seeding.ts';
import { withWithdrawals } from '#domain/comparing/services.ts';
import { withContributions } from '#tests/builders/compared.ts';
import { SCALES } from '#domain/comparing/spread.ts';
import { figuresIn, rowsIn, type Table, tableOf } from '#domain/comparing/table.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';
import { type Chance, oneOf, upTo } from '#tests/builders/chance.ts';
import { A_SEAL } from '#tests/builders/contributions.ts';
import { aContribution, CELLS, corrected, NO_SERVICES } from '#tests/builders/countries.ts';

/** One set of figures' numbers about which something came out, and under which name. */
export type Leak = { readonly cell: string; readonly members: Uint32Array };

/** A gate of which is written down what it lets out. */
export function watched(gate: Gate, leaks: Leak[]): Gate {
  return {
    minimum: gate.minimum,
    nearest: (cell, members) => gate.nearest(cell, members),
    admits: (cell, sets) => gate.admits(cell, sets),
    take(cell, sets) {
      const isTaken = gate.take(cell, sets);
      if (isTaken) for (const members of sets) leaks.push({ cell, members: members.slice() });
      return isTaken;
    },
  };
}

/** Someone who may do in a comparison whatever staff may, for so many steps. */
export class Insider {
  #comparison = NO_SERVICES;
  #table: Table;
  #contributions: Contribution[] = [];
  readonly #chance: Chance;
  readonly #roll: Roll;
  readonly #gates: { readonly see: Gate; readonly publish: Gate };

  constructor(chance: Chance, roll: Roll, gates: { see: Gate; publish: Gate }) {
    this.#chance = chance;
    this.#roll = roll;
    this.#table = tableOf(NO_SERVICES, roll);
    this.#gates = gates;
  }

  live(services: number, steps: number): void {
    this.#open(Math.ceil(services * this.#chance()));
    const pictures = ordinaryReleases(this.#gates.see, CELLS, this.#table);
    while (pictures.next().done !== true);
    for (let step = 0; step < steps; step += 1) {
      const luck = this.#chance();
      if (luck < 0.1) this.#open(Math.min(3, services - this.#contributions.length));
      else if (luck < 0.2) this.#correct();
      else if (luck < 0.23) this.#withdraw();
      else this.#look(luck);
    }
  }

  #open(count: number): void {
    for (let nth = 0; nth < count; nth += 1) {
      const before = this.#chance() < 0.3 ? this.#contributions[0]?.id : undefined;
      const name = `${this.#contributions.length}`;
      const follows = before ?? null;
      this.#contributions.unshift(aContribution(name, this.#chance, { follows }));
    }
    this.#take(this.#contributions.slice(0, Math.max(0, count)));
  }

  #take(contributions: readonly Contribution[]): void {
    this.#comparison = withContributions(this.#comparison, contributions).comparison;
    this.#table = tableOf(this.#comparison, this.#roll);
  }

  /** Often several at once: a few alone are never shown. */
  #correct(): void {
    const some = this.#contributions.filter(() => this.#chance() < 0.3);
    this.#contributions = this.#contributions.map((it) =>
      some.includes(it) ? corrected(it, this.#chance) : it,
    );
    this.#take(this.#contributions);
  }

  #withdraw(): void {
    const [id] = [...this.#comparison.services.keys()];
    if (id === undefined) return;
    this.#comparison = withWithdrawals(this.#comparison, [{ id, seal: A_SEAL }]);
    this.#table = tableOf(this.#comparison, this.#roll);
  }

  #look(luck: number): void {
    const { see, publish } = this.#gates;
    const [cell, filter] = [oneOf(this.#chance, CELLS), this.#filter()];
    const rows = rowsIn(this.#table, filter);
    if (luck < 0.35 && cell.kind === 'mean') {
      releaseChange(see, cell.id, changesIn(this.#table, cell, roundsAgain(this.#table, rows)));
    } else this.#release(luck < 0.55 ? publish : see, cell, rows);
  }

  #release(gate: Gate, cell: Cell, rows: Uint32Array): void {
    const figures = figuresIn(this.#table, cell.id, rows);
    if (cell.kind === 'mean') releaseMean(gate, cell.id, figures);
    else releaseSpread(gate, cell.id, figures, SCALES[cell.kind]);
  }

  #filter(): Filter {
    const facts = [...this.#comparison.services.values()].map((service) => service.facts);
    const names = DIMENSIONS.filter(() => this.#chance() < 0.3);
    const entries = names.map((name) => {
      const all = [...new Set(facts.flatMap((of) => valuesOf(of, name)))];
      return [name, all.filter(() => this.#chance() < 0.6)];
    });
    return Object.fromEntries(upTo(this.#chance, 12) === 0 ? [] : entries);
  }
}
