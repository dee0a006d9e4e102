import { type Evidence, findingOf } from '#domain/scoring/evidence.ts';
import { findingInWords } from '#domain/words/finding-words.ts';
import { coverageInWords, NO_FIGURE, scoreFigure } from '#domain/words/score-words.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import type { Summary } from '#domain/scoring/summary.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { Row } from '#ui/table-data.ts';
import { FigureCell } from './FigureCell.tsx';

interface MatrixSectionProps {
  evidence: Evidence;
  summary: Summary;
}

/** Every indicator by every source: where each score comes from. */
export function MatrixSection({ evidence, summary }: MatrixSectionProps) {
  return (
    <section aria-labelledby="summary-matrix" className="summary-section summary-matrix">
      <h2 id="summary-matrix">Indicator by source</h2>
      <DataTable
        caption="What each source says about each indicator: the mean of its ratings, and how many there are"
        narrow="stack"
        columns={[
          { key: 'indicator', header: 'Indicator' },
          ...evidence.sources.map(({ id, shortName }) => ({ key: id, header: shortName })),
          { key: 'score', header: 'Score' },
        ]}
        rows={summary.scores.map((score) => rowOf(evidence, score))}
      />
    </section>
  );
}

function rowOf({ sources }: Evidence, score: IndicatorScore): Row {
  const { indicator, coverage } = score;
  const cells = sources.map((source) => {
    const words = findingInWords(source, findingOf(source, indicator.id));
    return [source.id, <FigureCell key={source.id} {...words} />] as const;
  });
  const figure = scoreFigure(score);
  const basis = figure === null ? NO_FIGURE : coverageInWords(coverage);
  return {
    key: indicator.id,
    cells: {
      indicator: indicator.name.text,
      ...Object.fromEntries(cells),
      score: <FigureCell figure={figure} basis={basis} />,
    },
  };
}
