import * as z from 'zod/mini';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import { END } from '#domain/comparing/spread.ts';

/** Where the scale begins. */
const BEGINNING = 1;
/** In points of the scale: bins begin and end on halves. */
const HALF = 0.5;

/** How many services something published is about: never fewer than the minimum, and rounded. */
export const Services = z
  .int()
  .check(z.gte(MINIMUM.publish), z.lte(100_000), z.multipleOf(ROUNDED_TO));

/** An end of a bin. */
const Edge = z.number().check(z.gte(BEGINNING), z.lte(END), z.multipleOf(HALF));

/** So many services from one point of the scale up to another. */
const BenchmarkBin = z.strictObject({ from: Edge, to: Edge, n: Services });
export type BenchmarkBin = z.infer<typeof BenchmarkBin>;

/**
 * How services spread over the scale. The bins cover all of it, so that wherever a score lies, it
 * lies in one of them. Each is rounded for itself: they need not add up.
 */
export const BenchmarkSpread = z
  .strictObject({
    /** How many services have a score here. */
    n: Services,
    bins: z.array(BenchmarkBin).check(z.minLength(1), z.maxLength(8), z.refine(coverTheScale)),
  })
  .check(z.refine(({ n, bins }) => bins.every((bin) => bin.n <= n)));
export type BenchmarkSpread = z.infer<typeof BenchmarkSpread>;

function coverTheScale(bins: readonly BenchmarkBin[]): boolean {
  const follows = bins.map(({ from }, at) => from === (bins[at - 1]?.to ?? BEGINNING));
  return follows.every(Boolean) && bins.every(({ from, to }) => from < to) && isEnd(bins.at(-1));
}

function isEnd(bin: BenchmarkBin | undefined): boolean {
  return bin?.to === END;
}
