/**
 * Who a figure is for: Scottish Recovery Network staff who look at a comparison, or everyone, once
 * it has been published.
 */
export type Audience = 'see' | 'publish';

/**
 * The fewest services that a figure may be about (threshold rule). There is nothing to set: a ledger
 * is made for an audience, and takes its minimum from here.
 */
export const MINIMUM = { see: 5, publish: 10 } as const satisfies Record<Audience, number>;

/** Thirty-two-bit arithmetic makes a fifth a few millionths more or less. */
const ROUNDING = 1e-5;

/** Whether a service has so much leverage that a figure could be about fewer than the minimum. */
export function isTooMuch(leverage: number | undefined, minimum: number): boolean {
  return !((leverage ?? 1) <= 1 / minimum + ROUNDING);
}
