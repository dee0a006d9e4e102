import type { Evidence } from '#domain/scoring/evidence.ts';
import { type Figure, type FigureFinding, figuresFrom } from '#domain/scoring/figures.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { type CsvValue, csvText } from '#domain/tables/csv-text.ts';

/** The columns, in order. Other software reads them by these names. */
export const FIGURE_COLUMNS = [
  'indicator',
  'level',
  'name',
  'sheets',
  'rated',
  'not_applicable',
  'unanswered',
  'count_1',
  'count_2',
  'count_3',
  'count_4',
  'count_5',
  'mean',
  'median',
  'shown',
  'coverage',
] as const;

type FigureRow = Readonly<Record<(typeof FIGURE_COLUMNS)[number], CsvValue>>;

/** The figures of a review, a line for each indicator and level; what may not be shown is empty. */
export function figuresCsv(instrument: Instrument, evidence: Evidence): string {
  const rows = figuresFrom(instrument, evidence).map(rowOf);
  return csvText([FIGURE_COLUMNS, ...rows.map((row) => FIGURE_COLUMNS.map((name) => row[name]))]);
}

function rowOf({ indicator, level, name, sheets, coverage, finding }: Figure): FigureRow {
  return {
    indicator: indicator.number,
    level,
    name,
    sheets,
    ...countsOf(finding),
    mean: finding.shown === 'none' ? null : finding.mean,
    median: finding.shown === 'all' ? finding.median : null,
    shown: finding.shown,
    coverage: `${coverage.counted}/${coverage.of}`,
  };
}

type CountColumn = 'rated' | 'not_applicable' | 'unanswered' | `count_${1 | 2 | 3 | 4 | 5}`;

const NO_COUNTS = {
  rated: null,
  not_applicable: null,
  unanswered: null,
  count_1: null,
  count_2: null,
  count_3: null,
  count_4: null,
  count_5: null,
};

function countsOf(finding: FigureFinding): Pick<FigureRow, CountColumn> {
  if (finding.shown !== 'all') return NO_COUNTS;
  const { rated, notApplicable, unanswered, counts } = finding;
  const [count_1, count_2, count_3, count_4, count_5] = counts;
  return {
    rated,
    not_applicable: notApplicable,
    unanswered,
    count_1,
    count_2,
    count_3,
    count_4,
    count_5,
  };
}
