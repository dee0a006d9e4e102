import type { ContributedFinding, Contribution } from '#domain/contribution/contribution.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { sum } from '#domain/scoring/tally.ts';

/** What a made-up service is like, on the rating scale. */
export type Level = { readonly chance: () => number; readonly around: number };

/** How far an indicator lies over or under the service's level: some are hard everywhere. */
const EASE = [0.6, 0.1, 0.3, 0.4, -0.2, 0, -0.7, -0.4, 0.2, 0.1] as const;
/** The same for a source: people and carers see less of it than staff say and write. */
const VIEW = [0, -0.1, 0.1, 0.4, -0.3, -0.5] as const;
/** How often a source is gathered: carers are the hardest to hear from. */
const THERE = [0.95, 0.97, 0.8, 0.95, 0.8, 0.45] as const;

export function exampleFindings(
  { indicators, sources }: Instrument,
  level: Level,
): Contribution['findings'] {
  const gathered = sources.filter((_, at) => level.chance() < (THERE[at] ?? 0.8));
  return Object.fromEntries(
    gathered.map((source) => [
      source.id,
      Object.fromEntries(
        indicators.map(({ id }, at) => {
          const around = level.around + (EASE[at] ?? 0) + (VIEW[sources.indexOf(source)] ?? 0);
          return [id, finding(source, { ...level, around })];
        }),
      ),
    ]),
  );
}

export function exampleActions({ indicators }: Instrument, { chance }: Level) {
  const acted = indicators.filter((_, at) => chance() < 0.35 - (EASE[at] ?? 0) / 3);
  const some = (share: number): number => Number(chance() < share);
  return Object.fromEntries(
    acted.map(({ id }) => [
      id,
      { 'not-started': 1, 'under-way': some(0.5), done: some(0.3), stopped: some(0.1) },
    ]),
  );
}

function finding(source: Source, { chance, around }: Level): ContributedFinding {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const sheets = source.single ? 1 : 5 + Math.floor(6 * chance());
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const at = Math.min(4, Math.max(0, Math.round(around + 2 * chance() - 1) - 1));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { shown: 'all', counts, notApplicable: 0, unanswered: sheets - sum(counts) };
}
