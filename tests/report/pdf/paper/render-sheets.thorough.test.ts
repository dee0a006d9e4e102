import { describe, expect, test } from 'vitest';
import { printedCode } from '#domain/paper/sheet-code.ts';
import { type PaperSheet, wordsOf } from '#report/paper/paper-sheet.ts';
import { LOOKS } from '#report/pdf/paper/look.ts';
import { renderSheets } from '#report/pdf/paper/render-sheets.ts';
import { extendedInstrument, SEVENTH } from '#tests/builders/extended-instrument.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { MADE } from '../a-pdf.ts';
import { roboto } from '../fonts.ts';
import { allElements, inspectPdf, pagesOf, unmarkedPainting } from '../inspect-pdf.ts';
import { runTool } from '../run-tool.ts';
import { oneLine, pageTexts, spokenTextOf, squeezed } from '../text-of.ts';
import { aSheetOf, printed, someCodes } from './a-sheet.ts';

const SIZES = ['normal', 'large'] as const;
const EVERY = loadV1().sources.flatMap(({ id }) => SIZES.map((size) => ({ id, size })));

/** What the foot of each page says, after the name of the sheet. */
function pageNumbers(texts: readonly string[], sheet: PaperSheet): readonly string[] {
  return texts.map((text) => {
    const [, number = ''] = /(Sheet \S+ · page \d+ of \d+)$/u.exec(text) ?? [];
    expect(text).toContain(sheet.title);
    return number;
  });
}

describe.each(EVERY)('$id in $size print', ({ id, size }) => {
  const sheet = aSheetOf(id);

  test('is a sound file in which nothing is drawn without a meaning or a mark', async () => {
    const file = await printed(sheet, size, 2);
    expect(runTool('qpdf', '--check', file)).toContain('No syntax or stream');
    expect(inspectPdf(file).pages.flatMap(unmarkedPainting)).toEqual([]);
    expect(runTool('pdfinfo', file)).toMatch(/Tagged: +yes[^]*595\.28 x 841\.89/u);
  });

  test('says all of the sheet, in order', async () => {
    const spoken = spokenTextOf(await printed(sheet, size));
    let after = 0;
    for (const { statement, prompts } of sheet.questions) {
      for (const words of [statement, ...prompts, sheet.room]) {
        const at = spoken.indexOf(oneLine(words), after);
        expect(at, words).toBeGreaterThanOrEqual(after);
        after = at;
      }
    }
    for (const words of wordsOf({ ...sheet, moreRoom: sheet.guidance[0] ?? sheet.moreRoom })) {
      expect(spoken).toContain(oneLine(words));
    }
  });

  test('keeps each statement on one page with its boxes, and guidance with its heading', async () => {
    const { structure, pages } = inspectPdf(await printed(sheet, size));
    const [copy] = structure.kids;
    const kids = copy?.kids ?? [];
    const starts = kids.flatMap(({ role }, at) =>
      role === 'H2' && kids[at + 2]?.role === 'L' && kids[at + 1]?.role === 'L' ? [at] : [],
    );
    expect(starts).toHaveLength(sheet.questions.length);
    for (const at of starts) {
      const parts = kids.slice(at, at + 4);
      expect(parts.map(({ role }) => role)).toEqual(['H2', 'L', 'L', 'P']);
      expect(new Set(parts.flatMap((part) => [...pagesOf(part)])).size).toBe(1);
    }
    const headed = kids.flatMap(({ role }, at) => (role === 'H2' ? [kids.slice(at, at + 2)] : []));
    for (const parts of headed) {
      expect(new Set(parts.flatMap((part) => [...pagesOf(part)])).size).toBe(1);
    }
    expect(pages.length % 2).toBe(0);
  });

  test('has few pages, and something on each of them', async () => {
    const texts = pageTexts(await printed(sheet, size));
    expect(texts.length).toBeLessThanOrEqual(size === 'normal' ? 4 : 12);
  });
});

test.each(SIZES)(
  'in %s print, each copy has its own code and its own page numbers',
  async (size) => {
    const sheet = aSheetOf('people-using');
    const texts = pageTexts(await printed(sheet, size, 3));
    const each = texts.length / 3;
    const expected = someCodes(3).flatMap((code) =>
      Array.from(
        { length: each },
        (_, at) => `Sheet ${printedCode(code)} · page ${at + 1} of ${each}`,
      ),
    );
    expect(pageNumbers(texts, sheet)).toEqual(expected);
  },
);

test('the boxes are read out as what can be ticked', async () => {
  const { structure } = inspectPdf(await printed(aSheetOf('people-using'), 'normal'));
  const lists = allElements(structure).filter(({ entries }) =>
    JSON.stringify(entries['/A'] ?? '').includes('/None'),
  );
  expect(lists).toHaveLength(10);
  for (const list of lists) expect(list.kids.map(({ role }) => role)).toEqual(Array(6).fill('LI'));
  const spoken = spokenTextOf(await printed(aSheetOf('people-using'), 'normal'));
  expect(spoken).toContain('1 Strongly disagree 2 3 4 5 Strongly agree Not applicable');
});

test('every copy is an article with a title and a bookmark of its own', async () => {
  const file = await printed(aSheetOf('informal-carers'), 'normal', 3);
  const { structure } = inspectPdf(file);
  expect(structure.kids.map(({ role }) => role)).toEqual(['Art', 'Art', 'Art']);
  for (const { kids } of structure.kids) {
    expect(kids.map(({ role }) => role).slice(0, 5)).toEqual(['P', 'P', 'H1', 'P', 'H2']);
  }
  const outlines = runTool('qpdf', '--json', '--json-key=outlines', file);
  for (const code of someCodes(3)) expect(outlines).toContain(`Sheet ${printedCode(code)}`);
});

test('large print is 16 point and more throughout, and nothing is under 11', () => {
  const sizesOf = (size: 'normal' | 'large') =>
    Object.values(LOOKS[size]).flatMap((style) => (typeof style === 'number' ? [] : [style.size]));
  expect(Math.min(...sizesOf('normal'))).toBeGreaterThanOrEqual(11);
  expect(Math.min(...sizesOf('large'))).toBeGreaterThanOrEqual(16);
});

test.each(SIZES)('another instrument is printed as well, in %s print', async (size) => {
  const eleven = aSheetOf(SEVENTH, extendedInstrument());
  expect(spokenTextOf(await printed(eleven, size))).toContain('11. ');
  const garden = spokenTextOf(await printed(aSheetOf('visitors', smallInstrument()), size));
  expect(garden).toContain('1 Never 2 3 4 5 Always Does not fit');
});

test.each(SIZES)('in %s print, no word is lost however long a statement is', async (size) => {
  const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
  const sheet = aSheetOf('care-plans');
  const questions = sheet.questions.map((question) => ({ ...question, statement: long }));
  const file = await printed({ ...sheet, questions, service: long }, size);
  expect(squeezed(spokenTextOf(file)).split(squeezed(long))).toHaveLength(12);
  expect(runTool('qpdf', '--check', file)).toContain('No syntax or stream');
});

test('a sheet without prompts, and a service without a name, leave no empty tags', async () => {
  const sheet = aSheetOf('care-plans');
  const questions = sheet.questions.map((question) => ({ ...question, prompts: [] }));
  const { structure } = inspectPdf(await printed({ ...sheet, questions, service: '' }, 'normal'));
  const empty = allElements(structure).filter(
    ({ kids, content }) => kids.length === 0 && content.length === 0,
  );
  expect(empty.map(({ role }) => role)).toEqual([]);
});

test('sixty copies come to one file, counted as they are drawn', async () => {
  const steps: string[] = [];
  const sheet = aSheetOf('people-using');
  const codes = someCodes(60);
  const count = (done: number, total: number) => void steps.push(`${done}/${total}`);
  const bytes = await renderSheets({ sheet, size: 'normal', codes }, roboto, count, MADE);
  expect(steps.at(0)).toBe('1/60');
  expect(steps.at(-1)).toBe('60/60');
  expect(bytes.length).toBeLessThan(5_000_000);
});

test('the same sheets are the same file, byte for byte', async () => {
  const sheets = { sheet: aSheetOf('people-using'), size: 'large', codes: someCodes(2) } as const;
  const [one, other] = await Promise.all([
    renderSheets(sheets, roboto, undefined, MADE),
    renderSheets(sheets, roboto, undefined, MADE),
  ]);
  expect(Buffer.compare(one, other)).toBe(0);
});
