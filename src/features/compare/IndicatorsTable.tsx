import type { Release } from '#domain/comparing/release.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { Row } from '#ui/table-data.ts';
import { HIDDEN_WORDS } from './compare-words.ts';
import { spreadInWords } from './spread-words.ts';
import { SpreadStrip } from './SpreadStrip.tsx';

interface IndicatorsTableProps {
  instrument: Instrument;
  releases: ReadonlyMap<string, Release>;
}

/** How services spread on each indicator: the picture, and the same in figures. */
export function IndicatorsTable({ instrument, releases }: IndicatorsTableProps) {
  return (
    <DataTable
      caption="How services spread on each indicator"
      narrow="stack"
      columns={[
        { key: 'indicator', header: 'Indicator' },
        { key: 'picture', header: 'From 1 to 5', shortHeader: 'From 1 to 5' },
        { key: 'n', header: 'Services', align: 'end' },
        { key: 'mean', header: 'Mean', align: 'end' },
        { key: 'spread', header: 'How many scored what' },
      ]}
      rows={instrument.indicators.map((indicator) =>
        rowOf(instrument, indicator, releases.get(indicator.id)),
      )}
      note="A bar is as high as there are services along its width. The line is the mean. Where few services lie next to one another, they share a bar."
    />
  );
}

function rowOf(instrument: Instrument, indicator: Indicator, release: Release | undefined): Row {
  const name = `${indicator.number}. ${indicator.shortName}`;
  if (release?.shown !== 'some') {
    const why = HIDDEN_WORDS[release?.because ?? 'trouble'];
    return { key: indicator.id, cells: { indicator: name, n: '–', mean: '–', spread: why } };
  }
  const { n, mean, spread } = release;
  return {
    key: indicator.id,
    cells: {
      indicator: name,
      picture: <SpreadStrip scale={scaleEnds(instrument)} mean={mean} spread={spread} />,
      n,
      mean: oneDecimal(mean),
      spread: spreadInWords(release),
    },
  };
}
