import { type Evidence, findingOf } from './evidence.ts';
import type { IndicatorId, SourceId } from '#domain/records/ids.ts';

/** What was written about an indicator on the sheets of one source, or of a pool. */
export type SourceExamples = {
  readonly id: SourceId;
  readonly name: string;
  readonly examples: readonly string[];
};

/** The examples for an indicator, source by source; a source without one is left out. */
export function examplesFor(evidence: Evidence, indicator: IndicatorId): readonly SourceExamples[] {
  return evidence.sources
    .map((source) => ({
      id: source.id,
      name: source.name,
      examples: findingOf(source, indicator).examples,
    }))
    .filter(({ examples }) => examples.length > 0);
}
