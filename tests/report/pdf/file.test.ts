import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aDocument, aHeading, aParagraph } from './a-document.ts';
import { aPdf } from './a-pdf.ts';
import { inspectPdf, unmarkedPainting } from './inspect-pdf.ts';
import { runTool } from './run-tool.ts';
import { sampleDocument } from './sample.ts';
import { pageTexts, spokenTextOf } from './text-of.ts';

describe('the file', () => {
  it('is sound', async () => {
    expect(runTool('qpdf', '--check', await aPdf(sampleDocument))).toContain('No syntax or stream');
  });

  it('is of the version that has structure and metadata', async () => {
    expect(runTool('pdfinfo', await aPdf(aDocument([])))).toMatch(/PDF version: +1\.7/u);
  });

  it('is A4, upright', async () => {
    expect(runTool('pdfinfo', await aPdf(sampleDocument))).toMatch(/Page size: +595.28 x 841.89/u);
  });

  it('says its language and its title, and shows the title in the window', async () => {
    const file = await aPdf(aDocument([], { language: 'gd', title: 'Plana-gnìomha – 2026' }));
    const { catalog } = inspectPdf(file);
    expect(catalog['/Lang']).toBe('u:gd');
    expect(catalog['/ViewerPreferences']).toEqual({ '/DisplayDocTitle': true });
    expect(runTool('pdfinfo', '-enc', 'UTF-8', file)).toMatch(/Title: +Plana-gnìomha – 2026/u);
  });

  it('says that it is tagged, and that it keeps to the standard for accessible PDF', async () => {
    const file = await aPdf(aDocument([], { title: 'Fish & <chips>' }));
    expect(inspectPdf(file).catalog['/MarkInfo']).toEqual({ '/Marked': true });
    const metadata = runTool('pdfinfo', '-meta', file);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('Fish &amp; &lt;chips&gt;');
  });

  it('carries two fonts, with only the characters that it uses', async () => {
    const file = await aPdf(sampleDocument);
    const [, , ...fonts] = runTool('pdffonts', file).trim().split('\n');
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/\+Roboto-.* CID TrueType .* yes yes yes /u);
    expect(readFileSync(file).length).toBeLessThan(120_000);
  });

  it('holds nothing that was drawn without a meaning or a mark that it has none', async () => {
    const { pages } = inspectPdf(await aPdf(sampleDocument));
    expect(pages.flatMap(unmarkedPainting)).toEqual([]);
    expect(pages.map(({ entries }) => entries['/Tabs'])).toEqual(pages.map(() => '/S'));
  });
});

describe('the foot of a page', () => {
  const pages = Array.from({ length: 5 }, () => aParagraph('Long. '.repeat(900)));

  it('says what the document is and which page this is', async () => {
    const texts = pageTexts(await aPdf(aDocument(pages, { footer: 'Harbour View, 2026' })));
    expect(texts.length).toBeGreaterThan(4);
    texts.forEach((text, index) => {
      expect(text).toContain('Harbour View, 2026');
      expect(text).toContain(`Page ${index + 1} of ${texts.length}`);
    });
  });

  it('is not read out', async () => {
    const spoken = spokenTextOf(await aPdf(aDocument(pages, { footer: 'Harbour View, 2026' })));
    expect(spoken).not.toContain('Harbour View, 2026');
    expect(spoken).not.toContain('Page 1 of');
  });

  it('stays on the page when it is far too long', async () => {
    const [text = ''] = pageTexts(await aPdf(aDocument([], { footer: 'On and on. '.repeat(90) })));
    expect(text).toContain('… Page 1 of 1');
  });
});

describe('bookmarks', () => {
  const bookmarks: z.ZodType<readonly unknown[]> = z.lazy(() =>
    z.array(
      z
        .object({ title: z.string(), kids: bookmarks })
        .transform(({ title, kids }) => [title, ...kids]),
    ),
  );

  async function bookmarksOf(levels: readonly (1 | 2 | 3)[]): Promise<readonly unknown[]> {
    const headings = levels.map((level, index) => aHeading(`Ν${index}`, level));
    const file = await aPdf(aDocument([...headings, aParagraph('Words.')]));
    const json = runTool('qpdf', '--json', '--json-key=outlines', file);
    return z.object({ outlines: bookmarks }).parse(JSON.parse(json)).outlines;
  }

  it('lead to sections and their parts, and no deeper', async () => {
    expect(await bookmarksOf([1, 2, 3, 2, 1])).toEqual([['Ν0', ['Ν1'], ['Ν3']], ['Ν4']]);
  });

  it('also lead to parts that come before any section', async () => {
    expect(await bookmarksOf([2, 1, 2])).toEqual([['Ν0'], ['Ν1', ['Ν2']]]);
  });

  it('are left out of a document without headings', async () => {
    expect(await bookmarksOf([])).toEqual([]);
  });
});
