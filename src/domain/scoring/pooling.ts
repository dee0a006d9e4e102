import { SHOW_ALL_FROM } from './disclosure.ts';
import type { SourceId, ViewpointId } from '#domain/records/ids.ts';
import type { Instrument, Pool, Source } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';

/** A source, or several as one, and the sheets that stand behind it. */
export type EvidenceSource = {
  /** A source's id, or a pool's. */
  readonly id: SourceId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: Source['kind'];
  readonly viewpoint: ViewpointId;
  /** True when sources of views too small to stand alone have become this one. */
  readonly pooled: boolean;
  readonly sheets: readonly Sheet[];
};

/**
 * The sources as they may be shown. Those of a pool become one when any of them has 1 to 4 sheets
 * and more than one has some; it stands where the first of them stood.
 */
export function pooledSources(
  instrument: Instrument,
  sheets: readonly Sheet[],
): readonly EvidenceSource[] {
  const sheetsOf = (...ids: readonly SourceId[]): readonly Sheet[] =>
    sheets.filter(({ sourceId }) => ids.includes(sourceId));
  const pools = instrument.pools.filter((pool) =>
    needsPooling(pool.sources.map((id) => sheetsOf(id).length)),
  );
  return instrument.sources.flatMap((source) => {
    const pool = pools.find(({ sources }) => sources.includes(source.id));
    if (pool === undefined) return [alone(source, sheetsOf(source.id))];
    if (pool.sources[0] !== source.id) return [];
    return [together(pool, source, sheetsOf(...pool.sources))];
  });
}

function needsPooling(counts: readonly number[]): boolean {
  const heard = counts.filter((count) => count > 0);
  return heard.length > 1 && heard.some((count) => count < SHOW_ALL_FROM);
}

function alone(source: Source, sheets: readonly Sheet[]): EvidenceSource {
  const { id, name, shortName, kind, viewpoint } = source;
  return { id, name, shortName, kind, viewpoint, pooled: false, sheets };
}

function together(pool: Pool, first: Source, sheets: readonly Sheet[]): EvidenceSource {
  const { id, name, shortName } = pool;
  return { id, name, shortName, kind: 'views', viewpoint: first.viewpoint, pooled: true, sheets };
}
