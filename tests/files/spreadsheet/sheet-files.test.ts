import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '#domain/records/canonical.ts';
import { isBlank, UNANSWERED } from '#domain/records/response.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { sheetCodes } from '#domain/paper/sheet-code.ts';
import { guessColumns } from '#domain/spreadsheet/guess-columns.ts';
import { readLines } from '#domain/spreadsheet/read-lines.ts';
import { xlsForm } from '#domain/spreadsheet/xlsform.ts';
import { sheetsFile } from '#files/spreadsheet/sheet-files.ts';
import { readSpreadsheet } from '#files/spreadsheet/read-spreadsheet.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const ODD = [
  '=1+1',
  "'=1+1",
  "''",
  '-',
  '_x000B_',
  '\u000B',
  '\r\n',
  '\t',
  ' a ',
  ']]>',
  '&amp;',
  '"',
  '\uFFFE',
  'é\u0301',
  '😀',
];

/** Fewer than sheets: the others have none. */
const codes = sheetCodes(1, 5);

/** The sheets of a source as they come back from a file that they were saved to. */
async function roundTrip(kind: 'csv' | 'xlsx', source: string, sheets: readonly Sheet[]) {
  const from = sourceNamed(v1, source);
  const read = await readSpreadsheet(sheetsFile(kind, v1, from, sheets));
  if (!read.ok) return read.error;
  const { table } = read.value;
  return readLines(table, guessColumns(table.headers, v1, from), v1, from).map((line) =>
    line.kind === 'sheet' ? said(line.sheet) : line,
  );
}

function said(sheet: Pick<Sheet, 'number' | 'code' | 'responses'>) {
  const responses = v1.indicators.map(({ id }) => sheet.responses[id] ?? UNANSWERED);
  return {
    number: sheet.number,
    code: sheet.code,
    says: canonical(responses.map((one) => (isBlank(one) ? UNANSWERED : one))),
  };
}

const KINDS = ['csv', 'xlsx'] as const;

test.each(KINDS)(
  'whatever is on sheets comes back the same from %s',
  { timeout: 120_000 },
  async (kind) => {
    const any = fc.tuple(
      anySheets(v1),
      fc.array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary' })), { maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(any, async ([sheets, words]) => {
        const text = words.join('').toWellFormed();
        const filled = sheets.map((sheet, at) => ({
          ...withExamples(sheet, text),
          code: codes[at] ?? null,
        }));
        for (const source of ['care-plans', 'informal-carers']) {
          const listed = sheetsInOrder(sourceNamed(v1, source), filled).map(({ sheet }) => sheet);
          const notEmpty = listed.filter((sheet) => !Object.values(sheet.responses).every(isBlank));
          expect(await roundTrip(kind, source, filled)).toEqual(notEmpty.map(said));
        }
      }),
      { seed: 20261122, numRuns: 30 },
    );
  },
);

function withExamples(sheet: Sheet, text: string): Sheet {
  const responses = v1.indicators.map(({ id }) => {
    const response = responseTo(sheet, id);
    return [id, response.example === '' ? response : { ...response, example: text }] as const;
  });
  return { ...sheet, responses: Object.fromEntries(responses) };
}

test.each(KINDS)('a template as %s has its columns and no sheet', async (kind) => {
  const from = sourceNamed(v1, 'service-information');
  const read = await readSpreadsheet(sheetsFile(kind, v1, from, []));
  expect(read.ok && read.value.table.rows).toEqual([]);
  expect(read.ok && read.value.table.headers).toHaveLength(21);
  expect(read.ok && read.value.others).toEqual(kind === 'csv' ? [] : ['How to fill it in']);
});

test('the same sheets give the same file', async () => {
  const sheets = [aSheet(v1, { source: 'informal-carers', ratings: '1 2' })];
  const [one, other] = [1, 2].map(() =>
    sheetsFile('xlsx', v1, sourceNamed(v1, 'informal-carers'), sheets),
  );
  expect(await one?.text()).toBe(await other?.text());
});

test('submissions as KoboToolbox saves them come back, and what it adds does not', async () => {
  const from = sourceNamed(v1, 'informal-carers');
  const [, , ...questions] = xlsForm(v1, from).survey.map(([, name = '']) => name);
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(';');
  const header = line(['start', ...questions, '_id', '_submitted_by']);
  const answers = questions.map((name) => (name.endsWith('_example') ? 'They ask; I say' : 'na'));
  const file = `${header}\n${line(['2026-11-22T09:00', ...answers, '17', 'ann'])}\n`;
  const read = await readSpreadsheet(new Blob([file]));
  if (!read.ok) throw new Error(read.error.reason);
  const { table } = read.value;
  const matching = guessColumns(table.headers, v1, from);
  expect(table.headers.filter((_, place) => matching[place] === null)).toEqual([
    'start',
    '_id',
    '_submitted_by',
  ]);
  const [only] = readLines(table, matching, v1, from);
  expect(only?.kind === 'sheet' && Object.values(only.sheet.responses)).toEqual(
    v1.indicators.map(() => ({ state: 'not-applicable', example: 'They ask; I say' })),
  );
});
