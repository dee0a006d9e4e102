import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '#report/document.ts';
import { legibleWith } from '#report/pdf/coverage.ts';
import { layoutBlocks } from '#report/pdf/layout.ts';
import { type Page, paginate } from '#report/pdf/page.ts';
import { stack, type Strip } from '#report/pdf/strip.ts';
import type { Tag } from '#report/pdf/tags.ts';
import { type Typesetter, typesetter } from '#report/pdf/text.ts';
import { ROOM } from '#report/pdf/theme.ts';
import { readTypeface } from '#report/pdf/typeface.ts';
import { aDocument, aHeading, aParagraph, aTable, words } from './a-document.ts';
import { aPdf } from './a-pdf.ts';
import { roboto } from './fonts.ts';
import { documents, SEED } from './generated-documents.ts';
import { allElements, inspectPdf, pagesOf } from './inspect-pdf.ts';
import { countOf, pageTexts, spokenTextOf, textOf } from './text-of.ts';

const type = openType();

function openType(): Typesetter {
  const faces = { regular: readTypeface(roboto.regular), bold: readTypeface(roboto.bold) };
  return typesetter(faces, legibleWith([faces.regular, faces.bold]));
}

function stripsOf(document: ReportDocument): readonly Strip[] {
  return stack([...layoutBlocks(document, type)]);
}

function rolesOf(strip: Strip | undefined): readonly (string | undefined)[] {
  return (strip?.ink ?? []).map(({ tag }) => tag?.role);
}

function isHeading(strip: Strip | undefined): boolean {
  return rolesOf(strip).some((role) => role?.startsWith('H') === true);
}

function bottomOf(page: Page): number {
  return Math.max(0, ...page.map(({ strip, top }) => top + strip.height));
}

describe('in any document', () => {
  const check = (property: (pages: readonly Page[], strips: readonly Strip[]) => void): void =>
    fc.assert(
      fc.property(documents, (document) => {
        const strips = stripsOf(document);
        property(paginate(strips, ROOM), strips);
      }),
      { seed: SEED, numRuns: 150, endOnFailure: true },
    );

  it('a heading is never the last thing on a page', () => {
    check((pages) => expect(pages.filter((page) => isHeading(page.at(-1)?.strip))).toEqual([]));
  });

  it('nothing runs off the foot of a page', () => {
    check((pages) => {
      for (const page of pages) expect(bottomOf(page)).toBeLessThanOrEqual(ROOM + 0.01);
    });
  });

  it('nothing is drawn over anything else', () => {
    check((pages) => {
      const overlaps = pages.flatMap((page) =>
        page.filter(({ top }, index) => index > 0 && top < bottomOf(page.slice(0, index)) - 0.01),
      );
      expect(overlaps).toEqual([]);
    });
  });

  it('no line of a paragraph, an item or a quote stands alone', () => {
    check((pages) => {
      const running = ['P', 'LBody'];
      const lines = pages.flatMap((page, number) =>
        page.flatMap(({ strip }) => {
          const tag = strip.ink.find((ink) => running.includes(ink.tag?.role ?? ''))?.tag;
          return tag ? [{ tag, number }] : [];
        }),
      );
      const counts = new Map<Tag, number[]>();
      for (const { tag, number } of lines) {
        const of = counts.get(tag) ?? [];
        of[number] = (of[number] ?? 0) + 1;
        counts.set(tag, of);
      }
      const divided = [...counts.values()].map((of) => of.filter((count) => count > 0));
      expect(divided.filter((parts) => parts.length > 1 && parts.includes(1))).toEqual([]);
    });
  });

  it('everything is on a page once, in order, beside the table heads that are drawn again', () => {
    check((pages, strips) => {
      const heads = new Set(strips.flatMap(({ head }) => head ?? []));
      const shown = pages.flat().filter(({ strip }) => !heads.has(strip));
      expect(shown.map(({ strip }) => strip.ink)).toEqual(strips.map(({ ink }) => ink));
    });
  });

  it('a table head on a later page is decoration, as it has been said before', () => {
    check((_, strips) => {
      const again = strips.flatMap(({ head }) => head ?? []);
      expect(again.flatMap(rolesOf).filter((role) => role !== undefined)).toEqual([]);
    });
  });
});

it('in the file itself, no page ends with a heading', async () => {
  const generated = fc.sample(documents, { seed: SEED, numRuns: 10 });
  for (const document of generated) {
    const { pages } = inspectPdf(await aPdf(document));
    const last = pages.map(({ roles }) => roles.at(-1) ?? '');
    expect(last.filter((role) => /^H\d$/u.test(role))).toEqual([]);
  }
});

it(
  'a heading goes to the next page with the first row of its table',
  { timeout: 30_000 },
  async () => {
    for (let lines = 38; lines < 52; lines += 1) {
      const filler = Array.from({ length: lines }, () => aParagraph('One line.'));
      const table = aTable([['First row', words(40), '']]);
      const file = await aPdf(aDocument([...filler, aHeading('Plan'), table]));
      const page = pageTexts(file).find((text) => text.includes('Plan '));
      expect(page).toContain('First row');
    }
  },
);

describe('a paragraph that goes over a page', () => {
  it('never leaves a single line behind or sends one ahead', () => {
    for (let lines = 1; lines < 60; lines += 1) {
      const filler = Array.from({ length: lines }, () => aParagraph('One line.'));
      const strips = stripsOf(aDocument([...filler, aParagraph(words(90))]));
      const tag = strips.at(-1)?.ink[0]?.tag;
      const counts = paginate(strips, ROOM).map(
        (page) => page.filter(({ strip }) => strip.ink[0]?.tag === tag).length,
      );
      expect(counts).not.toContain(1);
    }
  });
});

describe('a row of a table', () => {
  it('is on one page, and all its words with it', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      `Row ${index}`,
      words(5 + (index % 7) * 6, `cell${index}x`),
      'Soon',
    ]);
    const { structure } = inspectPdf(await aPdf(aDocument([aTable(rows)])));
    const found = allElements(structure).filter(({ role }) => role === 'TR');
    expect(found).toHaveLength(61);
    expect(found.filter((row) => pagesOf(row).size !== 1)).toEqual([]);
  });

  it('is kept whole when it nearly fills a page', async () => {
    const filler = Array.from({ length: 8 }, () => aParagraph('One line.'));
    const table = aTable(
      [
        ['First', 'a', 'b'],
        ['Tall', words(260, 'w'), 'b'],
      ],
      ['A', 'B', 'C'],
    );
    const { structure } = inspectPdf(await aPdf(aDocument([...filler, table])));
    const tall = allElements(structure).filter(({ role }) => role === 'TR')[2];
    expect(tall && [...pagesOf(tall)]).toEqual([1]);
  });

  it('is cut between lines only when it is taller than a page, and then nothing is lost', async () => {
    const file = await aPdf(aDocument([aTable([['Tall', words(900), words(50, 'other')]])]));
    const { structure, pages } = inspectPdf(file);
    const tall = allElements(structure).filter(({ role }) => role === 'TR')[1];
    expect(tall && pagesOf(tall).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(1);
    expect(spokenTextOf(file)).toContain(words(900));
    expect(spokenTextOf(file)).toContain(words(50, 'other'));
  });
});

it('the head of a table stands on each of its pages, and is read out once', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Row ${index}`, 'Because', 'Soon']);
  const file = await aPdf(aDocument([aTable(rows, ['Deed', 'Ground', 'Moment'])]));
  const texts = pageTexts(file);
  expect(texts.length).toBeGreaterThan(2);
  expect(countOf('Deed Ground Moment', textOf(file))).toBe(texts.length);
  expect(countOf('Ground', spokenTextOf(file))).toBe(1);
});

it('a line that announces a list stays with it', () => {
  const list: Block = { kind: 'list', items: ['First', 'Second', 'Third'] };
  for (let lines = 20; lines < 50; lines += 1) {
    const filler = Array.from({ length: lines }, () => aParagraph('One line.'));
    const strips = stripsOf(aDocument([...filler, aParagraph('We will do this:'), list]));
    const announcing = strips.at(-4);
    const pages = paginate(strips, ROOM);
    expect(pages.filter((page) => page.at(-1)?.strip === announcing)).toEqual([]);
  }
});
