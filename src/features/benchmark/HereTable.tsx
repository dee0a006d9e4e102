import type { BenchmarkBin } from '#domain/benchmark/spread.ts';
import type { IndicatorHere, YouAreHere } from '#domain/benchmark/you-are-here.ts';
import {
  groupMeanInWords,
  NOT_PUBLISHED,
  ownFigure,
  stretchInShort,
} from '#domain/words/benchmark-words.ts';
import { coverageInWords, NO_FIGURE } from '#domain/words/score-words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { Row } from '#ui/table-data.ts';
import { Figure } from './Figure.tsx';

/** The figures of the pictures, to be read one by one. */
export function HereTable({ here }: { here: YouAreHere }) {
  return (
    <section className="benchmark-section benchmark-table" aria-labelledby="benchmark-figures">
      <h2 id="benchmark-figures">The same in figures</h2>
      <DataTable
        caption="Your score of each indicator, and how the other services spread"
        captionHidden
        narrow="stack"
        columns={[
          { key: 'indicator', header: 'Indicator' },
          { key: 'own', header: 'You' },
          { key: 'mean', header: 'Their mean' },
          { key: 'n', header: 'Services with a score' },
          { key: 'spread', header: 'How many scored what' },
        ]}
        rows={here.indicators.map(rowOf)}
        note="Numbers of services are about so many: each is rounded to the nearest 5, so they need not add up. Their mean is the plain mean of their sources’ means, as your score is."
      />
    </section>
  );
}

function rowOf(here: IndicatorHere): Row {
  const { indicator, own, spread } = here;
  const figure = ownFigure(here);
  const mean = groupMeanInWords(here);
  return {
    key: indicator.id,
    cells: {
      indicator: indicator.name.text,
      own: (
        <Figure
          figure={figure}
          basis={figure === null ? NO_FIGURE : coverageInWords(own.coverage)}
        />
      ),
      mean: <Figure figure={mean?.figure ?? null} basis={mean?.basis ?? NOT_PUBLISHED} />,
      n: spread === null ? NOT_PUBLISHED : `About ${spread.n}`,
      spread: spread === null ? NOT_PUBLISHED : <Bins bins={spread.bins} />,
    },
  };
}

function Bins({ bins }: { bins: readonly BenchmarkBin[] }) {
  return (
    <ul className="benchmark-bins">
      {bins.map((bin) => (
        <li key={bin.from}>
          {stretchInShort(bin)}: {bin.n}
        </li>
      ))}
    </ul>
  );
}
