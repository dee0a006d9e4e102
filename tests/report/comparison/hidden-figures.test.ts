import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Publication } from '#domain/comparing/picture.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { comparisonCsv } from '#report/csv/comparison-csv.ts';
import { renderDocx } from '#report/docx/render.ts';
import { renderHtml } from '#report/html/render.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aPublication, mostlyHidden, SECRET, twoGroups } from '#tests/builders/publications.ts';
import { aPdf } from '../pdf/a-pdf.ts';
import { textOf } from '../pdf/text-of.ts';

const v1 = loadV1();
/** As they are, and rounded as figures are shown. */
const TRACES = [String(SECRET.n), String(SECRET.mean), '7330', '4.73'] as const;

const FORMATS: Readonly<Record<string, (publication: Publication) => Promise<string>>> = {
  document: async (it) => JSON.stringify(comparisonDocument(it, v1)),
  csv: async (it) => comparisonCsv(it, v1),
  html: async (it) => renderHtml(comparisonDocument(it, v1)),
  docx: async (it) => {
    const parts = unzipSync(await renderDocx(comparisonDocument(it, v1)));
    return Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
  },
  pdf: async (it) => textOf(await aPdf(comparisonDocument(it, v1))),
};

describe.each(Object.entries(FORMATS))('as %s', (_, textIn) => {
  test.each([mostlyHidden, twoGroups])('what is hidden is not in it: %o', async (make) => {
    const text = await textIn(make(v1));
    expect(text.length).toBeGreaterThan(1000);
    for (const trace of TRACES) expect(text).not.toContain(trace);
  });
});

/** Any value of a publication, anywhere, with some of its figures hidden though their numbers stay. */
function withSomeHidden(value: unknown, isHidden: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => withSomeHidden(one, isHidden));
  if (typeof value !== 'object' || value === null) return value;
  const same = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withSomeHidden(one, isHidden)]),
  );
  if (same['shown'] !== 'some' || !isHidden()) return same;
  return { ...same, ...SECRET, shown: 'none', because: 'too-few', bins: [SECRET] };
}

test('whichever figures are hidden, neither the words nor the CSV have their numbers', () => {
  forAll(fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }), (choices) => {
    const left = [...choices];
    // The builders make publications, and hiding changes none of their shape.
    const publication = withSomeHidden(aPublication(v1), () => left.pop() ?? false) as Publication;
    const all =
      JSON.stringify(comparisonDocument(publication, v1)) + comparisonCsv(publication, v1);
    for (const trace of TRACES) expect(all).not.toContain(trace);
  });
});

test('the search would find it', async () => {
  const told = withSomeHidden(aPublication(v1), () => true);
  expect(JSON.stringify(told)).toContain(String(SECRET.n));
});
