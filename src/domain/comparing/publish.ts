import type { Gate } from './gate.ts';
import { release, type Release } from './release.ts';
import type { Column } from './table.ts';

/** To what a published number of services is rounded. */
export const ROUNDED_TO = 5;

/**
 * The gate to what is published. Staff see it, too, so it has to pass both ledgers, and both
 * remember it.
 */
export function bothGates(see: Gate, publish: Gate): Gate {
  return {
    minimum: Math.max(see.minimum, publish.minimum),
    nearest(cell, members) {
      let kept = members;
      for (let before = -1; kept.length !== before;) {
        before = kept.length;
        kept = publish.nearest(cell, see.nearest(cell, kept));
      }
      return kept;
    },
    admits: (cell, sets) => see.admits(cell, sets) && publish.admits(cell, sets),
    take(cell, sets) {
      return this.admits(cell, sets) && see.take(cell, sets) && publish.take(cell, sets);
    },
  };
}

/**
 * What may be published of some services' figures: numbers of services rounded to the nearest 5,
 * the mean to one decimal. Rounded numbers need not add up.
 *
 * @param gate of both ledgers: see `bothGates`.
 */
export function releaseToPublish(gate: Gate, cell: string, figures: Column): Release {
  const result = release(gate, cell, figures);
  if (result.shown === 'none') return result;
  const spread = result.spread?.map((bin) => ({ ...bin, n: rounded(bin.n) })) ?? null;
  return { ...result, n: rounded(result.n), spread };
}

function rounded(n: number): number {
  return Math.round(n / ROUNDED_TO) * ROUNDED_TO;
}
