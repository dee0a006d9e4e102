import type { Cell } from './cells.ts';
import type { ContributedFinding, Contribution } from '#domain/contribution/contribution.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { meanOf, meanOfCounts } from '#domain/scoring/tally.ts';

/**
 * A contribution's figure in each cell, from 1 to 5; NaN where it has none. A source's is the mean
 * of its ratings; a score is the plain mean of its sources' means, whatever their number of sheets
 * (scoring.md 3, as in `scoring/score.ts`). Only sources that a cell names are counted.
 */
export function meansIn(contribution: Contribution, cells: readonly Cell[]): Float64Array {
  return Float64Array.from(cells, (cell) => figureIn(contribution, cell, cells) ?? Number.NaN);
}

function figureIn(
  { findings }: Contribution,
  { indicator, source }: Cell,
  cells: readonly Cell[],
): number | null {
  if (source !== null) return meanOfFinding(findings[source]?.[indicator]);
  return meanOf(
    sourcesOf(cells, indicator).flatMap((id) => meanOfFinding(findings[id]?.[indicator]) ?? []),
  );
}

function sourcesOf(cells: readonly Cell[], indicator: IndicatorId) {
  return cells.flatMap((cell) => (cell.indicator === indicator ? (cell.source ?? []) : []));
}

function meanOfFinding(finding: ContributedFinding | undefined): number | null {
  if (finding === undefined) return null;
  return finding.shown === 'mean' ? finding.mean : meanOfCounts(finding.counts);
}
