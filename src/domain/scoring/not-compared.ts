import type { Instrument } from '#domain/instrument/instrument.ts';
import type { SourceEvidence } from './evidence.ts';
import type { ProgressBetween, ReviewEvidence } from './progress-between.ts';
import { sourcesBehind } from './sources-behind.ts';

/**
 * A source that was gathered and is compared on no indicator, and why: only one of the reviews has
 * it, it stands together with another in one of them only, or too few of its sheets rate anything.
 */
export type NotCompared = {
  readonly name: string;
  readonly why: 'only-last' | 'only-now' | 'together-once' | 'too-few';
};

/** Every source of two reviews that is left out of what is said of both. */
export function notCompared(
  last: ReviewEvidence,
  now: ReviewEvidence,
  { compared }: ProgressBetween,
): readonly NotCompared[] {
  const [before, after] = [gathered(last), gathered(now)];
  const pools = [
    ...pooledIn(before, after, last.instrument),
    ...pooledIn(after, before, now.instrument),
  ];
  const told = new Set([...idsOf(compared), ...pools.flatMap(({ ids }) => ids)]);
  const [then, today] = [idsOf(before), idsOf(after)];
  const alone = [...after, ...before.filter(({ id }) => !today.has(id))]
    .filter(({ id }) => !told.has(id))
    .map(({ id, name }) => ({ name, why: whyNot(then.has(id), today.has(id)) }));
  return [...alone, ...pools.map(({ name }) => ({ name, why: 'together-once' as const }))];
}

/** Sources that are one in a review and apart in the other, by their own ids and the pool's. */
function pooledIn(
  own: readonly SourceEvidence[],
  other: readonly SourceEvidence[],
  instrument: Instrument,
): readonly { readonly name: string; readonly ids: readonly string[] }[] {
  return own
    .filter(({ id, pooled }) => pooled && !idsOf(other).has(id))
    .map(({ id, name }) => ({ name, ids: [id, ...idsOf(sourcesBehind(instrument, id))] }));
}

function whyNot(isInLast: boolean, isInNow: boolean): NotCompared['why'] {
  if (isInLast && isInNow) return 'too-few';
  return isInLast ? 'only-last' : 'only-now';
}

function gathered({ evidence }: ReviewEvidence): readonly SourceEvidence[] {
  return evidence.sources.filter(({ sheets }) => sheets > 0);
}

const idsOf = (sources: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(sources.map(({ id }) => id));
