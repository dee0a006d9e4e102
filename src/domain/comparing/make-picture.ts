import { type Cell, meansByIndicator } from './cells.ts';
import type { Filter } from './filters.ts';
import type { Gate } from './gate.ts';
import { groupScore, type SourceFigure } from './group-score.ts';
import type { IndicatorPicture, MeanRelease, Picture, SpreadRelease } from './picture.ts';
import { releaseMean, releaseSpread } from './release.ts';
import { SCALES } from './spread.ts';
import { figuresIn, rowsIn, type Table } from './table.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';

/** All that may be seen of the services that a filter takes in, as far as the gate allows. */
export function pictureOf(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  filter: Filter,
): Picture {
  const rows = rowsIn(table, filter);
  const counted = (id: string, kind: keyof typeof SCALES): SpreadRelease =>
    releaseSpread(gate, id, figuresIn(table, id, rows), SCALES[kind]);
  const byIndicator = meansByIndicator(cells);
  const indicators = [...byIndicator].map(([indicator, means]): IndicatorPicture => {
    const figures = means.map((cell) => {
      return { cell, figure: releaseMean(gate, cell.id, figuresIn(table, cell.id, rows)) };
    });
    return {
      indicator,
      score: groupScore(figures),
      spread: counted(idOf(cells, 'score', indicator), 'score'),
      sources: figures.map(({ cell, figure }) => ({ source: cell.source, figure: shown(figure) })),
      viewpoints: byViewpoint(figures),
      parting: counted(idOf(cells, 'parting', indicator), 'parting'),
      action: counted(idOf(cells, 'action', indicator), 'action'),
    };
  });
  const coverage = cells.flatMap((cell) =>
    cell.kind === 'coverage'
      ? [{ source: cell.source, services: counted(cell.id, 'coverage') }]
      : [],
  );
  return { services: rows.length, indicators, coverage };
}

function byViewpoint(figures: readonly SourceFigure[]): IndicatorPicture['viewpoints'] {
  return [...new Set(figures.map(({ cell }) => cell.viewpoint))].map((viewpoint) => {
    const own = figures.filter(({ cell }) => cell.viewpoint === viewpoint);
    return { viewpoint, score: groupScore(own) };
  });
}

function shown(figure: ReturnType<typeof releaseMean>): MeanRelease {
  return figure.shown === 'none' ? figure : { ...figure, mean: Number(oneDecimal(figure.mean)) };
}

function idOf(
  cells: readonly Cell[],
  kind: Exclude<Cell['kind'], 'mean' | 'coverage'>,
  indicator: IndicatorId,
): string {
  const cell = cells.find((it) => it.kind === kind && it.indicator === indicator);
  if (cell === undefined) throw new Error(`There is no ${kind} of ${indicator}`);
  return cell.id;
}
