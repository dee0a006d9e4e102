import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#report/document.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { hostileText } from '#tests/builders/hostile-text.ts';
import { aPublication } from '#tests/builders/publications.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { harbourViewSheets } from '#tests/features/summary/harbour-view.ts';
import { aDocument, aHeading, aParagraph, aTable } from '../pdf/a-document.ts';
import { all, parsed, partsOf, textOf, value, xmlOf } from './a-docx.ts';
import { everyBlock } from './every-block.ts';

async function v1() {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.value;
}

function stylesIn(part: Document): readonly (readonly [string | null, string])[] {
  return all(part, 'w:p').map((it) => [value(it, 'w:pStyle'), textOf(it)]);
}

describe('headings', () => {
  test('are the word processor’s own, under its title', async () => {
    const blocks = [aHeading('A'), aHeading('A1', 2), aHeading('A1a', 3), aHeading('B')];
    expect(stylesIn(await xmlOf(aDocument(blocks)))).toEqual([
      ['Title', 'A plain report'],
      ['Subtitle', 'A service by the sea'],
      ['Note', '6 November 2026'],
      ['Heading1', 'A'],
      ['Heading2', 'A1'],
      ['Heading3', 'A1a'],
      ['Heading1', 'B'],
    ]);
  });

  test('never leave out a level', async () => {
    const blocks = [aHeading('a', 3), aHeading('b', 3), aParagraph('x'), aHeading('c', 3)];
    const styles = stylesIn(await xmlOf(aDocument(blocks))).map(([style]) => style);
    expect(styles.slice(3)).toEqual(['Heading1', 'Heading2', null, 'Heading3']);
  });
});

describe('a table', () => {
  const table = aTable([['Tea', 'Thirst', 'Four']]);

  test('has a head that is drawn again on every page, and marks its headers', async () => {
    const part = await xmlOf(aDocument([table]));
    const [head, body] = all(part, 'w:tr');
    expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
    expect(body && all(body, 'w:tblHeader')).toHaveLength(0);
    expect(value(part, 'w:tblLook', 'w:firstRow')).toBe('true');
    expect(value(part, 'w:tblLook', 'w:firstColumn')).toBe('true');
    expect(stylesIn(part).find(([style]) => style === 'Caption')?.[1]).toBe('What we will do');
  });

  test('is as wide as the page’s text, whatever its shares', async () => {
    const part = await xmlOf(aDocument([table]));
    const page = Number(value(part, 'w:pgSz', 'w:w'));
    const margins = Number(value(part, 'w:pgMar', 'w:left')) * 2;
    const widths = all(part, 'w:gridCol').map((it) => Number(it.getAttribute('w:w')));
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(widths).toHaveLength(3);
    expect(page - margins - total).toBeGreaterThanOrEqual(0);
    expect(page - margins - total).toBeLessThan(3);
  });

  test('without rows says so', async () => {
    const part = await xmlOf(aDocument([aTable([])]));
    expect(textOf(all(part, 'w:tr')[1])).toBe('Nothing recorded.');
    expect(value(part, 'w:gridSpan')).toBe('3');
  });
});

describe('a figure', () => {
  const figure: FigureBlock = {
    kind: 'figure',
    caption: 'Marks',
    alternative: 'Two "rows" & more.',
    figure: {
      scale: { from: 1, to: 5, fromLabel: 'Never', toLabel: 'Always' },
      series: [
        { name: 'Written', mark: 'circle' },
        { name: 'Score', mark: 'bar' },
      ],
      rows: [
        { label: 'Goals', values: [2, 3.9] },
        { label: 'Hope', values: [null, null] },
        { label: 'Ends', values: [0, 5] },
      ],
    },
  };

  test('is a table with its alternative text, and no picture', async () => {
    const part = await xmlOf(aDocument([figure]));
    expect(value(part, 'w:tblDescription')).toBe('Two "rows" & more.');
    const properties = all(part, 'w:tblPr')[0];
    expect(properties?.lastElementChild?.tagName).toBe('w:tblDescription');
    expect(all(part, 'w:drawing')).toEqual([]);
  });

  test('has each mark with its figure in the stretch that it lies in', async () => {
    const part = await xmlOf(aDocument([figure]));
    const rows = all(part, 'w:tr').map((row) => all(row, 'w:tc').map(textOf));
    expect(rows).toEqual([
      ['On the scale', '1 to below 2', '2 to below 3', '3 to below 4', '4 to 5'],
      ['Goals', '', '●\u00A02.0', '3.9\u00A0▌', ''],
      ['Hope', 'Nothing to show'],
      ['Ends', '●\u00A00.0', '', '', '5.0\u00A0▌'],
    ]);
  });

  /** How far from the left or the right of its cell the mark of a figure stands. */
  async function indentsOf(figureAt: number) {
    const rows = [{ label: 'x', values: [figureAt, null] }];
    const part = await xmlOf(aDocument([{ ...figure, figure: { ...figure.figure, rows } }]));
    const cell = all(part, 'w:tc').find((it) => textOf(it).includes('●'));
    const indent = cell?.getElementsByTagName('w:ind')[0];
    const [left, right] = ['w:left', 'w:right'].map((side) => indent?.getAttribute(side) ?? null);
    return { left, right };
  }

  test('indents a mark to where it lies', async () => {
    const [at31, at34] = [await indentsOf(3.1), await indentsOf(3.4)];
    expect(Number(at31.left)).toBeGreaterThan(0);
    expect(Number(at34.left)).toBeGreaterThan(Number(at31.left));
    const [at36, at38] = [await indentsOf(3.6), await indentsOf(3.8)];
    expect(at36.left).toBeNull();
    expect(Number(at36.right)).toBeGreaterThan(Number(at38.right));
  });

  test('says which shape is whose', async () => {
    const words = stylesIn(await xmlOf(aDocument([figure]))).map(([, text]) => text);
    expect(words).toContain('●\u00A0Written    ▌\u00A0Score\n1: Never. 5: Always.');
  });
});

describe('the file', () => {
  test('says its language and its title, and that the app made it: no person, and no time', async () => {
    const parts = await partsOf(aDocument([], { language: 'gd', title: 'Fish & <chips>' }));
    const core = parsed(parts['docProps/core.xml'] ?? '');
    expect(core.querySelector('title')?.textContent).toBe('Fish & <chips>');
    expect(core.querySelector('creator')?.textContent).toBe('SRI 2');
    expect(core.querySelector('lastModifiedBy')?.textContent).toBe('SRI 2');
    expect(core.querySelector('language')?.textContent).toBe('gd');
    expect(parts['docProps/core.xml']).not.toMatch(/created|modified>|\d{4}-\d\d/u);
    expect(value(parsed(parts['word/styles.xml'] ?? ''), 'w:lang')).toBe('gd');
  });

  test('has the footer and the page’s number at the foot of every page', async () => {
    const parts = await partsOf(aDocument([], { footer: 'Harbour View, 2026' }));
    const footer = parsed(parts['word/footer1.xml'] ?? '');
    expect(footer.documentElement.textContent).toContain('Harbour View, 2026');
    expect(all(footer, 'w:instrText').map((it) => it.textContent)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('has the same content each time', async () => {
    const document = comparisonDocument(aPublication(await v1()), await v1());
    expect(await partsOf(document)).toEqual(await partsOf(document));
  });
});

const TEXTS = 30;
const RUNS: readonly string[] = ['w:r', 'w:rPr', 'w:b', 'w:bCs', 'w:t', 'w:br'];

test('whatever the words are, the file opens, and has the same words and nothing else', async () => {
  const texts = fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS });
  const shapeOf = (part: Document) =>
    all(part, '*')
      .map(({ tagName }) => tagName)
      // A line of its own in the words is one more run of text in the file.
      .filter((name) => !RUNS.includes(name));
  const plain = shapeOf(await xmlOf(everyBlock(() => 'word')));
  await fc.assert(
    fc.asyncProperty(texts, async (words) => {
      const left = [...words];
      const parts = await partsOf(everyBlock(() => left.shift() ?? 'too few'));
      for (const [path, xml] of Object.entries(parts)) if (path.endsWith('.xml')) parsed(xml);
      const part = parsed(parts['word/document.xml'] ?? '');
      expect(shapeOf(part)).toEqual(plain);
      const [heading = ''] = words;
      const first = all(part, 'w:p').find((it) => value(it, 'w:pStyle') === 'Heading1');
      expect(textOf(first)).toBe(asWritten(heading));
    }),
    { seed: 20261121, numRuns: 60 },
  );
});

/** What XML cannot say is marked, and lines end in one way. */
function asWritten(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').toWellFormed();
  return lines.replace(/(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}

test('the action plan is one, too', async () => {
  const instrument = await v1();
  const document = actionPlanDocument(
    {
      instrument,
      review: aReview(),
      sheets: harbourViewSheets(instrument),
      reflections: [aReflection('goals', { strengths: 'One.\nTwo.', isPriority: true })],
      actions: [anAction('Ask, and listen.', 'goals', { dueOn: '2026-12-01' })],
    },
    '2026-11-21',
  );
  const part = await xmlOf(document);
  const headings = stylesIn(part).filter(([style]) => style === 'Heading1');
  const sections = document.blocks.filter((it) => it.kind === 'heading' && it.level === 1);
  expect(headings).toHaveLength(sections.length);
  expect(stylesIn(part)).toContainEqual([null, 'One.\nTwo.']);
  expect(all(part, 'w:tr').map(textOf).join('\n')).toContain('Ask, and listen.');
});
