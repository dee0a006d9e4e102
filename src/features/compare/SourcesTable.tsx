import type { Release } from '#domain/comparing/release.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { HIDDEN_SHORT } from './compare-words.ts';

interface SourcesTableProps {
  instrument: Instrument;
  releases: ReadonlyMap<string, Release>;
}

/** The mean of the services, by indicator and source, with how many it is about. */
export function SourcesTable({ instrument, releases }: SourcesTableProps) {
  const sources = [...instrument.sources, ...instrument.pools];
  return (
    <DataTable
      caption="By indicator and source: the mean, and how many services"
      columns={[
        { key: 'indicator', header: 'Indicator' },
        ...sources.map(({ id, name }) => ({ key: id, header: name, align: 'end' as const })),
      ]}
      rows={instrument.indicators.map(({ id, number, shortName }) => ({
        key: id,
        cells: {
          indicator: `${number}. ${shortName}`,
          ...Object.fromEntries(
            sources.map((source) => [
              source.id,
              <SourceCell key={source.id} release={releases.get(`${id}/${source.id}`)} />,
            ]),
          ),
        },
      }))}
      note="n is how many services have a figure there. Too few: fewer than 5. Held back: some could be told from other figures that are shown."
    />
  );
}

function SourceCell({ release }: { release: Release | undefined }) {
  if (release?.shown !== 'some') {
    return <span className="compare-n">{HIDDEN_SHORT[release?.because ?? 'trouble']}</span>;
  }
  return (
    <>
      {oneDecimal(release.mean)} <span className="compare-n">n {release.n}</span>
    </>
  );
}
