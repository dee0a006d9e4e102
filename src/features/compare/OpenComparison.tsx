import type { Instrument } from '#domain/instrument/instrument.ts';
import { Notice } from '#ui/Notice.tsx';
import { Contributions } from './Contributions.tsx';
import { failureSentence } from './compare-words.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { IndicatorsTable } from './IndicatorsTable.tsx';
import { Shown } from './Shown.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import type { Comparing, Comparison } from './use-comparing.ts';

interface OpenComparisonProps {
  instrument: Instrument;
  comparing: Comparing;
  comparison: Comparison;
}

/** The contributions, what narrows them, and what they show. */
export function OpenComparison({ instrument, comparing, comparison }: OpenComparisonProps) {
  const { standing, filter, look } = comparison;
  return (
    <>
      <div role="alert">
        {comparing.failure !== null && (
          <Notice tone="warning">{failureSentence(comparing.failure)}</Notice>
        )}
      </div>
      <Contributions standing={standing} comparing={comparing} />
      {standing.contributions > 0 && (
        <div className="compare-columns">
          <FilterPanel values={standing.values} filter={filter} onChange={comparing.narrow} />
          <div>
            <Shown asked={look.asked} all={standing.contributions} />
            <IndicatorsTable instrument={instrument} releases={look.releases} />
            <SourcesTable instrument={instrument} releases={look.releases} />
          </div>
        </div>
      )}
    </>
  );
}
