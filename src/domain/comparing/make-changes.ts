import { type Cell, meansByIndicator } from './cells.ts';
import { changesIn, releaseChange, type RoundAgain, roundsAgain } from './changes.ts';
import type { Filter } from './filters.ts';
import type { Gate } from './gate.ts';
import { groupScore } from './group-score.ts';
import type { ChangesPicture, MeanRelease } from './picture.ts';
import { rowsIn, type Table } from './table.ts';
import type { Quarter } from '#domain/contribution/contribution.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';

/**
 * What changed for services whose latest contribution that the filter takes in follows another: all
 * of them together, then by the quarter in which they went round again.
 */
export function changesOf(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  filter: Filter,
): readonly ChangesPicture[] {
  const together = changesTogether(gate, cells, table, filter);
  return [together, ...changesByQuarter(gate, cells, table, filter)];
}

export function changesTogether(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  filter: Filter,
): ChangesPicture {
  const rounds = roundsAgain(table, rowsIn(table, filter));
  return { quarter: null, indicators: changesOn(gate, cells, table, rounds) };
}

export function changesByQuarter(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  filter: Filter,
): readonly ChangesPicture[] {
  const rounds = roundsAgain(table, rowsIn(table, filter));
  const quarterOf = ({ later }: RoundAgain): readonly Quarter[] =>
    table.rows.slice(later, later + 1).map(({ facts }) => facts.quarter);
  const quarters = [...new Set(rounds.flatMap(quarterOf))].toSorted((a, b) => (a < b ? -1 : 1));
  return quarters.map((quarter) => {
    const own = rounds.filter((round) => quarterOf(round).includes(quarter));
    return { quarter, indicators: changesOn(gate, cells, table, own) };
  });
}

/** Whether anything of it may be shown. */
export function tells({ indicators }: ChangesPicture): boolean {
  return indicators.some(({ score }) => score.mean !== null);
}

function changesOn(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  rounds: readonly RoundAgain[],
): ChangesPicture['indicators'] {
  const byIndicator = meansByIndicator(cells);
  return [...byIndicator].map(([indicator, means]) => {
    const figures = means.map((cell) => {
      return { cell, figure: releaseChange(gate, cell.id, changesIn(table, cell, rounds)) };
    });
    return {
      indicator,
      score: groupScore(figures),
      sources: figures.map(({ cell, figure }) => ({ source: cell.source, change: shown(figure) })),
    };
  });
}

function shown(change: ReturnType<typeof releaseChange>): MeanRelease {
  return change.shown === 'none' ? change : { ...change, mean: Number(oneDecimal(change.mean)) };
}
