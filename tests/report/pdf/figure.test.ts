import { describe, expect, it } from 'vitest';
import type { Block, DotFigure, DotMark } from '#report/document.ts';
import { aDocument } from './a-document.ts';
import { aPdf } from './a-pdf.ts';
import { allElements, inspectPdf, unmarkedPainting } from './inspect-pdf.ts';
import { pageTexts, textOf } from './text-of.ts';

const MARKS: readonly DotMark[] = ['circle', 'square', 'diamond', 'triangle', 'bar'];

function aFigure(rows: DotFigure['rows'], more: Partial<DotFigure> = {}): Block {
  const figure = {
    scale: { from: 1, to: 5, fromLabel: 'Strongly disagree', toLabel: 'Strongly agree' },
    series: MARKS.map((mark) => ({ name: `Seen by ${mark}`, mark })),
    rows,
    ...more,
  };
  return { kind: 'figure', caption: 'Views', alternative: 'Views of many things.', figure };
}

function statements(count: number, label = 'Statement'): DotFigure['rows'] {
  const values = [1, 2.5, 2.5, null, 5];
  return Array.from({ length: count }, (_, index) => ({ label: `${label} ${index + 1}.`, values }));
}

describe('a figure', () => {
  it('has its scale, its legend and its labels as text', async () => {
    const text = textOf(await aPdf(aDocument([aFigure(statements(3))])));
    for (const part of ['Strongly disagree', 'Strongly agree', '1 2 3 4 5', 'Statement 3.']) {
      expect(text).toContain(part);
    }
    for (const mark of MARKS) expect(text).toContain(`Seen by ${mark}`);
  });

  it('says so where there is nothing to show', async () => {
    const empty = { label: 'Silence', values: [null, null, null, null, null] };
    const text = textOf(await aPdf(aDocument([aFigure([empty])])));
    expect(text).toContain('Silence Nothing to show');
  });

  it('keeps long labels and long names whole', async () => {
    const label = 'A very long label that has to go over several lines to be read';
    const name = 'A point of view with a name that is longer than most '.repeat(3).trim();
    const series = [{ name, mark: 'circle' }] as const;
    const text = textOf(await aPdf(aDocument([aFigure(statements(2, label), { series })])));
    expect(text).toContain(`${label} 2.`);
    expect(text).toContain(name);
  });

  it('stays on one page, with up to twenty rows', async () => {
    const apart = statements(20).map((row, index) => ({ ...row, values: [1, 2, 3, 4, index / 4] }));
    const file = await aPdf(aDocument([aFigure(apart)]));
    const pages = pageTexts(file).filter((text) => text.includes('Statement'));
    expect(pages).toHaveLength(1);
  });

  it('becomes two, each with words, legend and scale, when a page cannot hold it', async () => {
    const file = await aPdf(aDocument([aFigure(statements(45))]));
    const { structure, pages } = inspectPdf(file);
    const figures = allElements(structure).filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(1);
    for (const { entries } of figures) expect(entries['/Alt']).toBe('u:Views of many things.');
    expect(textOf(file).split('Strongly agree')).toHaveLength(figures.length + 1);
    expect(pages.flatMap(unmarkedPainting)).toEqual([]);
  });
});
