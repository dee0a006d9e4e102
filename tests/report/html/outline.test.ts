import { expect, test } from 'vitest';
import { outlineOf } from '#report/html/outline.ts';
import { aHeading, aParagraph } from '#tests/report/pdf/a-document.ts';

test('blocks go to their section and their part, in order', () => {
  const [before, own, inPart, deep] = ['before', 'own', 'in part', 'deep'].map(aParagraph);
  const blocks = [before, aHeading('A'), own, aHeading('A1', 2), inPart, aHeading('A1a', 3), deep];
  const known = blocks.flatMap((block) => block ?? []);
  expect(outlineOf([...known, aHeading('B'), aHeading('B1', 2)])).toEqual([
    { id: 'section-1', heading: null, blocks: [before], parts: [] },
    {
      id: 'section-2',
      heading: 'A',
      blocks: [own],
      parts: [{ id: 'section-2-1', heading: 'A1', blocks: [inPart, aHeading('A1a', 3), deep] }],
    },
    {
      id: 'section-3',
      heading: 'B',
      blocks: [],
      parts: [{ id: 'section-3-1', heading: 'B1', blocks: [] }],
    },
  ]);
});

test('a document without blocks has no sections', () => {
  expect(outlineOf([])).toEqual([]);
});
