import { expect, test } from 'vitest';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aPublication, mostlyHidden, twoGroups } from '#tests/builders/publications.ts';
import { aPdf } from '../pdf/a-pdf.ts';
import { allElements, inspectPdf, unmarkedPainting } from '../pdf/inspect-pdf.ts';
import { runTool } from '../pdf/run-tool.ts';
import { oneLine, pageTexts, spokenTextOf } from '../pdf/text-of.ts';

const v1 = loadV1();

test.each([aPublication, mostlyHidden, twoGroups])('%o is a sound, tagged PDF', async (make) => {
  const document = comparisonDocument(make(v1), v1);
  const file = await aPdf(document);
  expect(runTool('qpdf', '--check', file)).toContain('No syntax or stream');
  const { pages, structure } = inspectPdf(file);
  expect(pages.flatMap(unmarkedPainting)).toEqual([]);
  const tables = allElements(structure).filter(({ role }) => role === 'Table');
  const blocks = document.blocks.filter(({ kind }) => kind === 'table' || kind === 'facts');
  expect(tables).toHaveLength(blocks.length);
});

test('it is read out whole, and every page has something on it', async () => {
  const document = comparisonDocument(twoGroups(v1), v1);
  const file = await aPdf(document);
  const spoken = spokenTextOf(file);
  const cells = document.blocks.flatMap((it) => (it.kind === 'table' ? it.rows.flat() : []));
  for (const cell of new Set(cells)) expect(spoken).toContain(oneLine(cell));
  for (const text of pageTexts(file)) expect(text.length).toBeGreaterThan(300);
});
