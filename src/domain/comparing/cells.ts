import type { Instrument } from '#domain/instrument/instrument.ts';
import type { IndicatorId, SourceId, ViewpointId } from '#domain/records/ids.ts';

/** What services are laid side by side on. Its id is also its name in the ledgers. */
export type Cell =
  | MeanCell
  /** A service's score: the plain mean of its sources' means. */
  | { readonly kind: 'score'; readonly id: string; readonly indicator: IndicatorId }
  /** Whether a service has a figure of a source at all, by itself or in a pool. */
  | {
      readonly kind: 'coverage';
      readonly id: string;
      readonly source: SourceId;
      readonly through: readonly SourceId[];
    }
  /** Whether a service's viewpoints lie apart. */
  | { readonly kind: 'parting'; readonly id: string; readonly indicator: IndicatorId }
  /** How far a service has come with acting on an indicator. */
  | { readonly kind: 'action'; readonly id: string; readonly indicator: IndicatorId };

/** What one source, or a pool of several, says about an indicator. */
export type MeanCell = {
  readonly kind: 'mean';
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly source: SourceId;
  readonly viewpoint: ViewpointId;
  /** The sources that are one here; none for a source by itself. */
  readonly pooled: readonly SourceId[];
};

/** Every cell, in fixed order: means by source, pools after the sources; then what is counted. */
export function cellsOf(
  instrument: Pick<Instrument, 'indicators' | 'sources' | 'pools'>,
): readonly Cell[] {
  const indicators = instrument.indicators.map(({ id }) => id);
  return [
    ...sourcesOf(instrument).flatMap((source) =>
      indicators.map((indicator): Cell => {
        return { kind: 'mean', id: `mean ${indicator}/${source.source}`, indicator, ...source };
      }),
    ),
    ...indicators.map((indicator): Cell => ({
      kind: 'score',
      id: `score ${indicator}`,
      indicator,
    })),
    ...instrument.sources.map(({ id }): Cell => {
      const pools = instrument.pools.filter(({ sources }) => sources.includes(id));
      const through = [id, ...pools.map((pool) => pool.id)];
      return { kind: 'coverage', id: `coverage ${id}`, source: id, through };
    }),
    ...indicators.map((indicator): Cell => {
      return { kind: 'parting', id: `parting ${indicator}`, indicator };
    }),
    ...indicators.map((indicator): Cell => {
      return { kind: 'action', id: `action ${indicator}`, indicator };
    }),
  ];
}

/** The means of each indicator, in their order. */
export function meansByIndicator(
  cells: readonly Cell[],
): ReadonlyMap<IndicatorId, readonly MeanCell[]> {
  const result = new Map<IndicatorId, MeanCell[]>();
  for (const cell of cells.filter(isMean)) {
    result.set(cell.indicator, [...(result.get(cell.indicator) ?? []), cell]);
  }
  return result;
}

export function isMean(cell: Cell): cell is MeanCell {
  return cell.kind === 'mean';
}

type CellSource = Pick<MeanCell, 'source' | 'viewpoint' | 'pooled'>;

function sourcesOf(instrument: Pick<Instrument, 'sources' | 'pools'>): readonly CellSource[] {
  const { sources, pools } = instrument;
  return [
    ...sources.map(({ id, viewpoint }) => ({ source: id, viewpoint, pooled: [] })),
    ...pools.flatMap((pool) => {
      // As where sheets are pooled: it stands where the first of its sources stood.
      const first = sources.find(({ id }) => id === pool.sources[0]);
      if (first === undefined) return [];
      return [{ source: pool.id, viewpoint: first.viewpoint, pooled: pool.sources }];
    }),
  ];
}
