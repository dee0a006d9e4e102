import { type Finding, SHOW_ALL_FROM, SHOW_MEAN_FROM } from './disclosure.ts';
import type { Evidence } from './evidence.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';

/** What can be shown of the ratings in a source of views, said to those who gather them. */
export type ViewsShown = {
  /** The most that any statement can show, with as many ratings as there are responses. */
  readonly most: Finding['shown'];
  /** Responses behind what is shown: those of the whole pool where sources are pooled. */
  readonly responses: number;
  /** The sources it can be shown together with, if the instrument pools it with any. */
  readonly pool: ViewsPool | null;
};

export type ViewsPool = {
  readonly name: string;
  /** The names of the sources in it, this one included. */
  readonly sources: readonly string[];
  /** True while they are shown as one. */
  readonly isShown: boolean;
};

/** What may be shown of a source of views as things stand (scoring.md, "What people may see"). */
export function viewsShown(instrument: Instrument, evidence: Evidence, source: Source): ViewsShown {
  const pool = instrument.pools.find(({ sources }) => sources.includes(source.id));
  const pooled = evidence.sources.find(({ id, pooled: isPool }) => isPool && id === pool?.id);
  const shown = pooled ?? evidence.sources.find(({ id }) => id === source.id);
  const responses = shown?.sheets ?? 0;
  return {
    most: mostShown(responses),
    responses,
    pool: pool
      ? {
          name: pool.name,
          sources: instrument.sources
            .filter(({ id }) => pool.sources.includes(id))
            .map((s) => s.name),
          isShown: pooled !== undefined,
        }
      : null,
  };
}

function mostShown(ratings: number): Finding['shown'] {
  if (ratings >= SHOW_ALL_FROM) return 'all';
  return ratings >= SHOW_MEAN_FROM ? 'mean' : 'none';
}
