import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#report/document.ts';
import { aDocument, aParagraph, aTable, words } from './a-document.ts';
import { aPdf } from './a-pdf.ts';
import { documents, SEED } from './generated-documents.ts';
import { sampleDocument } from './sample.ts';
import { oneLine, spokenTextOf, squeezed, textOf } from './text-of.ts';

const HARD = [
  'Zażółć gęślą jaźń',
  'Gàidhlig, a’ Ghàidhlig',
  'Dŵr, ŷd, tŷ, ẅ, ẃ',
  'Ελληνικά: Ωμέγα, άέήίόύώ',
  'Українська: їжак, ґанок, є',
  'Þórður, æðrast, Ærøskøbing',
  'Žluťoučký kůň, őrült, ţară, şcoală',
  '“quoted” ‘single’ – dash — long … £5 €10 ½',
  'Български, Српски: ђ, ћ, љ, њ, џ',
];

/** Every text that a block puts on the page. */
function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'quotes':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ term, detail }) => [term, detail]);
    case 'table':
      return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    case 'figure':
      return [block.caption, ...block.figure.rows.map(({ label }) => label)];
  }
}

describe('every word of a document', () => {
  it('can be found, copied and read aloud in the sample plan', async () => {
    const file = await aPdf(sampleDocument);
    const feet = new RegExp(` ?${sampleDocument.footer} Page \\d of \\d`, 'gu');
    const [drawn, spoken] = [textOf(file).replace(feet, ''), spokenTextOf(file)];
    for (const text of sampleDocument.blocks.flatMap(textsIn).map(oneLine)) {
      expect(drawn).toContain(text);
      expect(spoken).toContain(text);
    }
  });

  it.each(HARD)('comes through in every kind of block: %s', async (text) => {
    const cell = `${text}, in a cell`;
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text },
      aParagraph(`${text}, as a paragraph`),
      { kind: 'list', items: [`${text}, in a list`] },
      { kind: 'quotes', items: [`${text}, quoted`] },
      aTable([[cell, 'b', 'c']]),
    ];
    const spoken = spokenTextOf(await aPdf(aDocument(blocks)));
    for (const part of blocks.flatMap(textsIn)) expect(spoken).toContain(part);
  });

  it('comes through in documents of any shape', async () => {
    for (const document of fc.sample(documents, { seed: SEED + 1, numRuns: 10 })) {
      const spoken = squeezed(spokenTextOf(await aPdf(document)));
      for (const text of document.blocks.flatMap(textsIn)) expect(spoken).toContain(squeezed(text));
    }
  });
});

describe('words', () => {
  it('do not join where a line ends', async () => {
    const text = words(300);
    expect(spokenTextOf(await aPdf(aDocument([aParagraph(text)])))).toContain(text);
  });

  it('do not join where the writer began a new line', async () => {
    const spoken = spokenTextOf(await aPdf(aDocument([aParagraph('one\ntwo\r\n\r\nthree')])));
    expect(spoken).toContain('one two three');
  });

  it('that are wider than the page are cut, and no letter is lost', async () => {
    const long = Array.from({ length: 400 }, (_, index) => 'abcdefghij'[index % 10]).join('');
    const file = await aPdf(aDocument([aParagraph(`so ${long} it`), aTable([[long, 'b', long]])]));
    expect(squeezed(spokenTextOf(file)).split(long)).toHaveLength(4);
  });

  it('keep an accent that was typed apart from its letter', async () => {
    const file = await aPdf(aDocument([aParagraph('cafe\u0301, Zaz\u0307o\u0301łc\u0301')]));
    expect(textOf(file)).toContain('café, Zażółć');
  });
});

it('a Greek letter stays one when mathematics uses the same shape', async () => {
  const file = await aPdf(aDocument([aParagraph('Δέλτα and \u2206t, Ωμέγα and 5 \u2126')]));
  expect(textOf(file)).toContain('Δέλτα and Δt, Ωμέγα and 5 Ω');
});
