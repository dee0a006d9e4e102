import type { SourceId } from '#domain/records/ids.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';

/** The instrument's sources behind one of the evidence: itself, or those that were pooled. */
export function sourcesBehind(
  { sources, pools }: Pick<Instrument, 'sources' | 'pools'>,
  id: SourceId,
): readonly Source[] {
  const ids = pools.find((pool) => pool.id === id)?.sources ?? [id];
  return sources.filter((source) => ids.includes(source.id));
}
