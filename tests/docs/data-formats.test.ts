import { expect, test } from 'vitest';
import { actionReach } from '#domain/records/action.ts';
import { preferencesReach } from '#domain/records/preferences.ts';
import { reflectionReach } from '#domain/records/reflection.ts';
import { reviewReach } from '#domain/records/review.ts';
import { sheetReach } from '#domain/records/sheet.ts';
import { Invitation } from '#domain/inviting/invitation.ts';
import { BenchmarkFile } from '#files/benchmark.ts';
import { ContributionFile } from '#files/contribution.ts';
import { sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { encodeReturnedSheet } from '#files/returned-sheet.ts';
import { SHEETS_CSV_COLUMNS } from '#files/sheets-csv.ts';
import { WithdrawalFile } from '#files/withdrawal.ts';
import { COMPARISON_COLUMNS } from '#report/csv/comparison-columns.ts';
import { FIGURE_COLUMNS } from '#report/csv/figures.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';
import { tablesIn } from '#tests/fixtures/markdown-tables.ts';

const v1 = loadV1();
const goalsOnly = { ...v1, indicators: v1.indicators.filter(({ id }) => id === 'goals') };

const returned: object = JSON.parse(
  encodeReturnedSheet({ instrument: v1, sheet: aSheet(v1, { source: 'people-using' }) }),
);

/** What docs/data-formats.md lists, by the heading of its table. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Review: Object.keys(reviewReach),
  Sheet: Object.keys(sheetReach),
  Reflection: Object.keys(reflectionReach),
  Action: Object.keys(actionReach),
  Preferences: Object.keys(preferencesReach),
  'Contribution: `….sri2-contribution.json`': Object.keys(ContributionFile.shape),
  'Withdrawal: `….sri2-withdrawal.json`': Object.keys(WithdrawalFile.shape),
  'Benchmark: `….sri2-benchmark.json`': Object.keys(BenchmarkFile.shape),
  'Invitation: an address': Object.keys(Invitation.shape),
  'Returned sheet: `….sri2-sheet.txt`': Object.keys(returned),
  'Figures: CSV': FIGURE_COLUMNS,
  'Comparison: CSV': COMPARISON_COLUMNS,
  'Sheets as a spreadsheet: XLSX and CSV': sheetColumns(
    goalsOnly,
    sourceNamed(v1, 'care-plans'),
  ).map(({ name }) => `… [${name}]`),
  'Sheets as CSV': SHEETS_CSV_COLUMNS,
};

test('every field and every column is explained, in its order, and no other', () => {
  const documented = tablesIn('data-formats.md').map(({ heading, columns, rows }) => [
    heading,
    rows.map(({ cells }) => cells[columns[0] ?? '']?.replaceAll('`', '')),
  ]);
  expect(Object.fromEntries(documented)).toEqual(FIELDS);
});
