import type { IndicatorHere, YouAreHere } from '#domain/benchmark/you-are-here.ts';
import { type Evidence, findingOf, type SourceEvidence } from '#domain/scoring/evidence.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { NOT_PUBLISHED } from '#domain/words/benchmark-words.ts';
import { findingInWords } from '#domain/words/finding-words.ts';
import { DataTable } from '#ui/DataTable.tsx';

interface SourcesTableProps {
  evidence: Evidence;
  here: YouAreHere;
}

/** Each source by itself: this review’s mean over that of the services that have the source. */
export function SourcesTable({ evidence, here }: SourcesTableProps) {
  return (
    <section className="benchmark-section benchmark-table" aria-labelledby="benchmark-sources">
      <h2 id="benchmark-sources">Source by source</h2>
      <DataTable
        caption="The mean of each source: yours, and that of the other services"
        captionHidden
        narrow="stack"
        columns={[
          { key: 'indicator', header: 'Indicator' },
          ...evidence.sources.map(({ id, shortName }) => ({ key: id, header: shortName })),
        ]}
        rows={here.indicators.map((each) => ({
          key: each.indicator.id,
          cells: {
            indicator: each.indicator.name.text,
            ...Object.fromEntries(
              evidence.sources.map((source) => [
                source.id,
                <SourceCell key={source.id} source={source} here={each} />,
              ]),
            ),
          },
        }))}
        note="In brackets, about how many services have the source; one that few have is not published. Where two sources are shown as one in your review, they stand beside the services that have them as one."
      />
    </section>
  );
}

function SourceCell({ source, here }: { source: SourceEvidence; here: IndicatorHere }) {
  const own = findingInWords(source, findingOf(source, here.indicator.id));
  const others = here.others?.sources[source.id] ?? null;
  return (
    <span className="benchmark-cell">
      <span>
        You: <SourceFigure figure={own.figure} whyNone={own.basis} />
      </span>
      <span className="visually-hidden">; </span>
      <span>
        They:{' '}
        <SourceFigure
          figure={others === null ? null : oneDecimal(others.mean)}
          whyNone={NOT_PUBLISHED}
        />
        {others !== null && <span className="benchmark-basis"> (about {others.n})</span>}
      </span>
    </span>
  );
}

function SourceFigure({ figure, whyNone }: { figure: string | null; whyNone: string }) {
  return figure === null ? (
    <span className="benchmark-basis">{whyNone.toLowerCase()}</span>
  ) : (
    <strong>{figure}</strong>
  );
}
