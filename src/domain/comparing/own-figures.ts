import { actionClass, COVERAGE_CLASSES, PARTING_CLASSES } from './classes.ts';
import { type Cell, isMean, type MeanCell } from './cells.ts';
import type { ContributedFinding, Contribution } from '#domain/contribution/contribution.ts';
import { reaches } from '#domain/instrument/instrument.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';
import { meanOfCounts } from '#domain/scoring/tally.ts';

/** Tells a contribution's figure in one cell, when those of the means are known. */
type Reader = (contribution: Contribution, figures: Float64Array) => number;

/**
 * Reads a contribution's own figure in each cell; NaN where it has none. Means and scores go from
 * 1 to 5 and follow scoring.md 3 to 5 as a service's own summary does; classes count from 0.
 *
 * @param cells the means first, of which the others are made.
 */
export function ownFigures(cells: readonly Cell[]): (contribution: Contribution) => Float64Array {
  const readers = cells.map((cell) => readerOf(cell, cells));
  return (contribution) => {
    const figures = new Float64Array(cells.length);
    for (const [at, read] of readers.entries()) figures[at] = read(contribution, figures);
    return figures;
  };
}

function readerOf(cell: Cell, cells: readonly Cell[]): Reader {
  const places = (isWanted: (mean: MeanCell) => boolean): readonly number[] =>
    cells.flatMap((other, at) => (isMean(other) && isWanted(other) ? at : []));
  switch (cell.kind) {
    case 'mean':
      return ({ findings }) => meanOfFinding(findings[cell.source]?.[cell.indicator]);
    case 'score': {
      // A pool is in a contribution in place of its sources, so each of them counts once.
      const own = places(({ indicator }) => indicator === cell.indicator);
      return (_, figures) => meanAt(own, figures);
    }
    case 'coverage': {
      const own = places(({ source }) => cell.through.includes(source));
      return (_, figures) => coverageClass(own, figures);
    }
    case 'parting': {
      const own = cells.filter(isMean).filter(({ indicator }) => indicator === cell.indicator);
      const viewpoints = [...new Set(own.map(({ viewpoint }) => viewpoint))].map((viewpoint) =>
        places((mean) => own.includes(mean) && mean.viewpoint === viewpoint),
      );
      return (_, figures) => partingClass(viewpoints, figures);
    }
    case 'action':
      return ({ actions }) => actionClass(actions[cell.indicator]);
  }
}

function meanOfFinding(finding: ContributedFinding | undefined): number {
  if (finding === undefined) return Number.NaN;
  return finding.shown === 'mean' ? finding.mean : (meanOfCounts(finding.counts) ?? Number.NaN);
}

/** The plain mean of the figures that there are. */
function meanAt(places: readonly number[], figures: Float64Array): number {
  let [total, count] = [0, 0];
  for (const at of places) {
    const figure = figures[at] ?? Number.NaN;
    if (Number.isNaN(figure)) continue;
    total += figure;
    count += 1;
  }
  return total / count;
}

function coverageClass(places: readonly number[], figures: Float64Array): number {
  const isThere = places.some((at) => !Number.isNaN(figures[at]));
  return COVERAGE_CLASSES.indexOf(isThere ? 'there' : 'not there');
}

/** NaN where fewer than two viewpoints have a figure: there is nothing to part. */
function partingClass(viewpoints: readonly (readonly number[])[], figures: Float64Array): number {
  let [least, most, heard] = [Infinity, -Infinity, 0];
  for (const places of viewpoints) {
    const mean = meanAt(places, figures);
    if (Number.isNaN(mean)) continue;
    heard += 1;
    least = Math.min(least, mean);
    most = Math.max(most, mean);
  }
  if (heard < 2) return Number.NaN;
  return PARTING_CLASSES.indexOf(reaches(most - least, DIFFER_FROM) ? 'apart' : 'alike');
}
