import { MINIMUM } from '#domain/comparing/minimum.ts';
import type { MeanRelease } from '#domain/comparing/picture.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { HELD_BACK, hiddenInShort } from './hidden-words.ts';
import { captionFor, pictureOn, type SeenGroup, type ViewProps } from './seen-group.ts';

/** The mean of the services, by indicator and source, with how many it is about. */
export function SourcesView({ instrument, groups }: ViewProps) {
  return groups.map((group) => (
    <SourcesTable key={group.name} instrument={instrument} group={group} />
  ));
}

function SourcesTable({ instrument, group }: Pick<ViewProps, 'instrument'> & { group: SeenGroup }) {
  const sources = [...instrument.sources, ...instrument.pools];
  return (
    <DataTable
      caption={captionFor('By indicator and source: the mean, and how many services', group)}
      columns={[
        { key: 'indicator', header: 'Indicator' },
        ...sources.map(({ id, name }) => ({ key: id, header: name, align: 'end' as const })),
      ]}
      rows={instrument.indicators.map((indicator) => ({
        key: indicator.id,
        cells: {
          indicator: numberedShortName(indicator),
          ...Object.fromEntries(
            pictureOn(group, indicator).sources.map(({ source, figure }) => [
              source,
              <Figure key={source} figure={figure} />,
            ]),
          ),
        },
      }))}
      note={`n is how many services the mean is about. Too few: fewer than ${MINIMUM.see}. ${HELD_BACK}`}
    />
  );
}

function Figure({ figure }: { figure: MeanRelease }) {
  if (figure.shown === 'none') {
    return <span className="compare-n">{hiddenInShort(figure.because)}</span>;
  }
  return (
    <>
      {oneDecimal(figure.mean)} <span className="compare-n">n {figure.n}</span>
      {figure.someLeftOut && <span className="compare-n">a few left out</span>}
    </>
  );
}
