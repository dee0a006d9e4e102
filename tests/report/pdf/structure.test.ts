import { describe, expect, it } from 'vitest';
import type { Block } from '#report/document.ts';
import { aDocument, aHeading, aParagraph, aTable } from './a-document.ts';
import { aPdf } from './a-pdf.ts';
import { allElements, type Element, inspectPdf } from './inspect-pdf.ts';
import { sampleDocument } from './sample.ts';

/** The structure as a nested list of roles. */
type Outline = readonly [role: string, ...kids: Outline[]];

function outlineOf({ role, kids }: Element): Outline {
  return [role, ...kids.map(outlineOf)];
}

async function structureOf(...blocks: readonly Block[]): Promise<readonly Outline[]> {
  const { structure } = inspectPdf(await aPdf(aDocument(blocks)));
  // The title, who it is about and the date come first in every document.
  return structure.kids.slice(3).map(outlineOf);
}

async function elementsOf(role: string, ...blocks: readonly Block[]): Promise<readonly Element[]> {
  const { structure } = inspectPdf(await aPdf(aDocument(blocks)));
  return allElements(structure).filter((element) => element.role === role);
}

describe('what each block is to a screen reader', () => {
  it('a paragraph is a paragraph', async () => {
    expect(await structureOf(aParagraph('Words.'))).toEqual([['P']]);
  });

  it('a list is a list of items with a label and a body', async () => {
    const item = ['LI', ['Lbl'], ['LBody']];
    expect(await structureOf({ kind: 'list', items: ['One', 'Two'] })).toEqual([['L', item, item]]);
  });

  it('each quote is a quotation of its own', async () => {
    const quote = ['BlockQuote', ['P']];
    expect(await structureOf({ kind: 'quotes', items: ['One', 'Two'] })).toEqual([quote, quote]);
  });

  it('facts are a table in which every term heads its row', async () => {
    const facts: Block = { kind: 'facts', items: [{ term: 'Area', detail: 'Argyll' }] };
    expect(await structureOf(facts)).toEqual([['Table', ['TR', ['TH'], ['TD']]]]);
    expect((await elementsOf('TH', facts)).map(({ entries }) => entries['/A'])).toEqual([
      { '/O': '/Table', '/Scope': '/Row' },
    ]);
  });

  it('a table has a caption, a head and a body', async () => {
    expect(await structureOf(aTable([['Tea', 'Thirst', 'Four']]))).toEqual([
      [
        'Table',
        ['Caption'],
        ['THead', ['TR', ['TH'], ['TH'], ['TH']]],
        ['TBody', ['TR', ['TH'], ['TD'], ['TD']]],
      ],
    ]);
  });

  it('says of every header cell which cells it speaks for', async () => {
    const headers = await elementsOf('TH', aTable([['Tea', 'Thirst', 'Four']]));
    const column = { '/O': '/Table', '/Scope': '/Column' };
    const row = { '/O': '/Table', '/Scope': '/Row' };
    expect(headers.map(({ entries }) => entries['/A'])).toEqual([column, column, column, row]);
  });

  it('a figure has its words and its place on the page', async () => {
    const [figure] = await elementsOf('Figure', ...sampleDocument.blocks);
    expect(figure?.entries['/Alt']).toContain('Dot plot of ten indicators');
    expect(figure?.entries['/A']).toMatchObject({ '/O': '/Layout', '/Placement': '/Block' });
    expect(figure?.entries['/A']).toHaveProperty('/BBox');
  });
});

describe('headings', () => {
  async function levelsOf(...levels: readonly (1 | 2 | 3)[]): Promise<readonly string[]> {
    const headings = levels.map((level) => aHeading(`Level ${level}`, level));
    const outline = await structureOf(...headings, aParagraph('Words.'));
    return outline.map(([role]) => role).slice(0, -1);
  }

  it('the title is the first level, and sections the second', async () => {
    const { structure } = inspectPdf(await aPdf(aDocument([])));
    expect(structure.kids.map(({ role }) => role)).toEqual(['H1', 'P', 'P']);
    expect(await levelsOf(1, 2, 3, 1)).toEqual(['H2', 'H3', 'H4', 'H2']);
  });

  it('never skip a level, whatever the document does', async () => {
    expect(await levelsOf(3, 3, 2)).toEqual(['H2', 'H3', 'H3']);
    expect(await levelsOf(1, 3, 3, 2, 3)).toEqual(['H2', 'H3', 'H4', 'H3', 'H4']);
  });
});

it('leads from every piece of content back to the element it belongs to', async () => {
  const { structure, pages } = inspectPdf(await aPdf(sampleDocument));
  for (const { role, content } of allElements(structure)) {
    for (const { page, mark } of content) expect(pages[page]?.roles[mark]).toBe(role);
  }
  const pieces = allElements(structure).flatMap(({ content }) => content);
  expect(pieces).toHaveLength(pages.flatMap(({ roles }) => roles).length);
});

it('reads in the order that it is drawn in', async () => {
  const { structure } = inspectPdf(await aPdf(sampleDocument));
  const places = allElements(structure).flatMap(({ content }) =>
    content.map(({ page, mark }) => page * 10_000 + mark),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
