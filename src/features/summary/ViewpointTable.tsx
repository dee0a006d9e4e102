import type { Instrument } from '#domain/instrument/instrument.ts';
import { coverageInWords, NO_FIGURE, scoreFigure } from '#domain/words/score-words.ts';
import type { IndicatorScore, Score } from '#domain/scoring/score.ts';
import type { Summary } from '#domain/scoring/summary.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { Row } from '#ui/table-data.ts';
import { FigureCell } from './FigureCell.tsx';

interface ViewpointTableProps {
  instrument: Instrument;
  summary: Summary;
}

/** The picture's figures, to be read one by one. */
export function ViewpointTable({ instrument, summary }: ViewpointTableProps) {
  return (
    <div className="summary-table">
      <DataTable
        caption="Scores and viewpoints of each indicator"
        narrow="stack"
        columns={[
          { key: 'indicator', header: 'Indicator' },
          { key: 'score', header: 'Score' },
          ...instrument.viewpoints.map(({ id, name }) => ({ key: id, header: name })),
        ]}
        rows={summary.scores.map(rowOf)}
        note="Each figure is a plain mean of its sources’ means, from 1 to 5."
      />
    </div>
  );
}

function rowOf(score: IndicatorScore): Row {
  const { indicator, viewpoints } = score;
  return {
    key: indicator.id,
    cells: {
      indicator: indicator.name.text,
      score: <ScoreCell score={score} />,
      ...Object.fromEntries(
        viewpoints.map((view) => [view.id, <ScoreCell key={view.id} score={view} />]),
      ),
    },
  };
}

function ScoreCell({ score }: { score: Score }) {
  const figure = scoreFigure(score);
  return figure === null ? (
    <FigureCell basis={NO_FIGURE} figure={null} />
  ) : (
    <FigureCell figure={figure} basis={coverageInWords(score.coverage)} />
  );
}
