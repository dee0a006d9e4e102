import { actionClass, COVERAGE_CLASSES, PARTING_CLASSES } from './classes.ts';
import { type Cell, type MeanCell, meansByIndicator } from './cells.ts';
import type { ContributedFinding, Contribution } from '#domain/contribution/contribution.ts';
import { reaches } from '#domain/instrument/instrument.ts';
import type { SourceId } from '#domain/records/ids.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';
import { meanOf, meanOfCounts } from '#domain/scoring/tally.ts';

/**
 * Reads a contribution's own figure in each cell; NaN where it has none. Means and scores go from
 * 1 to 5 and follow scoring.md 3 to 5 as a service's own summary does; classes count from 0.
 */
export function ownFigures(cells: readonly Cell[]): (contribution: Contribution) => Float64Array {
  const meansOn = meansByIndicator(cells);
  return (contribution) =>
    Float64Array.from(cells, (cell) => {
      switch (cell.kind) {
        case 'mean':
          return meanIn(contribution, cell) ?? Number.NaN;
        case 'score':
          return scoreOver(contribution, meansOn.get(cell.indicator) ?? []) ?? Number.NaN;
        case 'coverage':
          return coverageClass(contribution, cell.through);
        case 'parting':
          return partingClass(contribution, meansOn.get(cell.indicator) ?? []);
        case 'action':
          return actionClass(contribution.actions[cell.indicator]);
      }
    });
}

function meanIn({ findings }: Contribution, { source, indicator }: MeanCell): number | null {
  const finding = findings[source]?.[indicator];
  return finding === undefined ? null : meanOfFinding(finding);
}

function meanOfFinding(finding: ContributedFinding): number | null {
  return finding.shown === 'mean' ? finding.mean : meanOfCounts(finding.counts);
}

/** A pool is in a contribution in place of its sources, so each of them counts once. */
function scoreOver(contribution: Contribution, cells: readonly MeanCell[]): number | null {
  return meanOf(cells.flatMap((cell) => meanIn(contribution, cell) ?? []));
}

function coverageClass({ findings }: Contribution, through: readonly SourceId[]): number {
  const isThere = through.some((source) =>
    Object.values(findings[source] ?? {}).some((finding) => meanOfFinding(finding) !== null),
  );
  return COVERAGE_CLASSES.indexOf(isThere ? 'there' : 'not there');
}

/** NaN where fewer than two viewpoints have a figure: there is nothing to part. */
function partingClass(contribution: Contribution, cells: readonly MeanCell[]): number {
  const viewpoints = [...new Set(cells.map(({ viewpoint }) => viewpoint))].flatMap((viewpoint) => {
    const own = cells.filter((cell) => cell.viewpoint === viewpoint);
    return scoreOver(contribution, own) ?? [];
  });
  if (viewpoints.length < 2) return Number.NaN;
  const gap = Math.max(...viewpoints) - Math.min(...viewpoints);
  return PARTING_CLASSES.indexOf(reaches(gap, DIFFER_FROM) ? 'apart' : 'alike');
}
