import { describe, expect, it } from 'vitest';
import type { Block } from '#report/document.ts';
import { renderPdf } from '#report/pdf/render.ts';
import { aDocument, aHeading, aParagraph, aTable } from './a-document.ts';
import { aPdf, MADE } from './a-pdf.ts';
import { roboto } from './fonts.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { runTool } from './run-tool.ts';
import { sampleDocument } from './sample.ts';
import { spokenTextOf, textOf } from './text-of.ts';

describe('making a file', () => {
  it('gives the same bytes for the same document', async () => {
    const once = await renderPdf(sampleDocument, roboto, undefined, MADE);
    const again = await renderPdf(sampleDocument, roboto, undefined, MADE);
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it('says when it was made, in universal time', async () => {
    const file = await aPdf(sampleDocument);
    expect(runTool('pdfinfo', '-isodates', file)).toMatch(/CreationDate: +2026-11-06T10:00:00Z/u);
  });

  it('counts its steps up to the end', async () => {
    const steps: [number, number][] = [];
    await renderPdf(sampleDocument, roboto, (done, total) => steps.push([done, total]), MADE);
    const done = steps.map(([count]) => count);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(steps.length).toBeGreaterThan(sampleDocument.blocks.length);
  });

  it('lets others work between blocks', async () => {
    let turns = 0;
    const other = setInterval(() => (turns += 1), 0);
    await renderPdf(sampleDocument, roboto, undefined, MADE);
    clearInterval(other);
    expect(turns).toBeGreaterThan(5);
  });
});

describe('a document with little in it', () => {
  it('has a title and one page when it has no blocks', async () => {
    const file = await aPdf(aDocument([]));
    expect(textOf(file)).toContain('A plain report A service by the sea 6 November 2026');
    expect(textOf(file)).toContain('Page 1 of 1');
  });

  it('leaves out what is blank rather than tagging nothing', async () => {
    const blank: readonly Block[] = [
      aHeading('  '),
      aParagraph(''),
      { kind: 'list', items: ['', ' '] },
      { kind: 'quotes', items: [] },
      { kind: 'facts', items: [] },
    ];
    const file = await aPdf(aDocument(blank, { subtitle: '', dated: '' }));
    expect(inspectPdf(file).structure.kids.map(({ role }) => role)).toEqual(['H1']);
  });

  it('says so where a table has no rows', async () => {
    const spoken = spokenTextOf(await aPdf(aDocument([aTable([])])));
    expect(spoken).toContain('What we will do What Why When Nothing recorded.');
  });

  it('keeps the caption of a table that has no columns', async () => {
    const spoken = spokenTextOf(await aPdf(aDocument([aTable([], [])])));
    expect(spoken).toContain('What we will do');
  });

  it('leaves a cell empty where a row is too short', async () => {
    const spoken = spokenTextOf(
      await aPdf(aDocument([aTable([['Tea'], ['Cake', 'Joy', 'Five']])])),
    );
    expect(spoken).toContain('Tea Cake Joy Five');
  });
});
