import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { cleared } from '#report/comparison/cleared.ts';
import { COMPARISON_COLUMNS, comparisonLine, type ComparisonLine } from './comparison-columns.ts';
import { changeLines } from './comparison-changes.ts';
import { groupLines } from './comparison-groups.ts';
import { csvText } from '#domain/tables/csv-text.ts';

/**
 * What is published of a comparison for other software, one figure to a line; in every line stand
 * the rules that it was released under. Where a figure is hidden, the line says why and has none.
 */
export function comparisonCsv(publication: Publication, instrument: Instrument): string {
  const { groups, changes } = cleared(publication);
  const [first] = groups;
  const lines: readonly ComparisonLine[] = [
    ...groups.flatMap((group, at) => groupLines(group, at + 1, instrument)),
    ...(first === undefined ? [] : changes.flatMap((one) => changeLines(one, first, instrument))),
  ];
  return csvText([COMPARISON_COLUMNS, ...lines.map(comparisonLine)]);
}
