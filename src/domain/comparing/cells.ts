import type { Instrument } from '#domain/instrument/instrument.ts';
import type { IndicatorId, SourceId } from '#domain/records/ids.ts';

/** What services are laid side by side on: an indicator's score, or one source's mean of it. */
export type Cell = {
  /** `goals`, or `goals/carers`. */
  readonly id: string;
  readonly indicator: IndicatorId;
  /** Null for the score, over all sources. */
  readonly source: SourceId | null;
};

/** Every cell: first the scores, then each source's, pools after the sources; in fixed order. */
export function cellsOf({
  indicators,
  sources,
  pools,
}: Pick<Instrument, 'indicators' | 'sources' | 'pools'>): readonly Cell[] {
  const scores = indicators.map((indicator) => cellOf(indicator.id, null));
  const bySource = [...sources, ...pools].flatMap((source) =>
    indicators.map((indicator) => cellOf(indicator.id, source.id)),
  );
  return [...scores, ...bySource];
}

function cellOf(indicator: IndicatorId, source: SourceId | null): Cell {
  return { id: source === null ? indicator : `${indicator}/${source}`, indicator, source };
}
