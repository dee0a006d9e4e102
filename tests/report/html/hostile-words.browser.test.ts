import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ReportDocument } from '#report/document.ts';
import { archivedBackup } from '#files/archive.ts';
import { renderHtml } from '#report/html/render.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { hostileText } from '#tests/builders/hostile-text.ts';
import { aDocument } from '#tests/report/pdf/a-document.ts';

const SERIES = [
  { name: 'Written', mark: 'circle' },
  { name: 'Score', mark: 'bar' },
] as const;

/** A document with a block of every kind, each of whose texts is one of these. */
function documentOf(next: () => string): ReportDocument {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: next() },
    { kind: 'paragraph', tone: 'lead', text: next() },
    { kind: 'list', items: [next(), next()] },
    { kind: 'heading', level: 2, text: next() },
    { kind: 'quotes', items: [next()] },
    { kind: 'heading', level: 3, text: next() },
    { kind: 'facts', items: [{ term: next(), detail: next() }] },
    {
      kind: 'table',
      caption: next(),
      columns: [
        { heading: next(), align: 'start', share: 1 },
        { heading: next(), align: 'end', share: 2 },
      ],
      rows: [[next(), next()]],
    },
    {
      kind: 'figure',
      caption: next(),
      alternative: next(),
      figure: {
        scale: { from: 1, to: 5, fromLabel: next(), toLabel: next() },
        series: SERIES.map((one) => ({ ...one, name: next() })),
        rows: [{ label: next(), values: [2, 3] }],
      },
    },
  ];
  const [title, subtitle, dated, footer] = [next(), next(), next(), next()];
  return aDocument(blocks, { title, subtitle, dated, footer });
}

/** How many texts such a document has. */
const TEXTS = 25;

/** The texts as they stand in the page, in the order in which the document above takes them. */
function textsIn(page: Document): readonly (string | null | undefined)[] {
  const text = (selector: string) => page.querySelector(selector)?.textContent;
  const all = (selector: string) =>
    [...page.querySelectorAll(selector)].map((it) => it.textContent);
  return [
    text('main h2'),
    text('main p.lead'),
    ...all('ul.points li'),
    text('main h3'),
    ...all('ul.quotes li'),
    text('h4'),
    text('dt'),
    text('dd'),
    text('caption'),
    ...all('thead th'),
    text('tbody th'),
    text('tbody td'),
    text('figcaption'),
    page.querySelector('[role="img"]')?.getAttribute('aria-label'),
    ...all('.ends span'),
    ...all('.legend span span'),
    text('.plot-row > span'),
    text('h1'),
    text('header .lead'),
    text('header .note'),
    text('footer p'),
  ];
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Every element with its attributes' names, without what depends on the words. */
function skeletonOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('*')].map(
    (it) => `${it.parentElement?.tagName} > ${it.tagName} ${it.getAttributeNames().join(' ')}`,
  );
}

function pageOf(texts: readonly string[], data: string): string {
  const left = [...texts];
  const document = documentOf(() => left.shift() ?? 'too few');
  return renderHtml(document, { data: { text: JSON.stringify(data) } });
}

const PLAIN = skeletonOf(
  parsed(
    pageOf(
      Array.from({ length: TEXTS }, () => 'word'),
      'word',
    ),
  ),
);

const manyTexts = fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS });

test('whatever the words are, a browser reads the same words, and no element that was not put there', () => {
  forAll(manyTexts, hostileText, (texts, data) => {
    const page = parsed(pageOf(texts, data));
    // HTML cannot say this one character.
    const known = texts.map((text) => text.replaceAll('\0', '\uFFFD'));
    expect(textsIn(page)).toEqual(known);
    const [title, subtitle] = known.slice(-4);
    expect(page.querySelector('title')?.textContent).toBe(`${title}: ${subtitle}`);
    expect(skeletonOf(page)).toEqual(PLAIN);
  });
});

test('the data come back from the page as a browser would save it, too', () => {
  forAll(manyTexts, hostileText, (texts, data) => {
    const page = parsed(pageOf(texts, data));
    const saved = `<!DOCTYPE html>\n${page.documentElement.outerHTML}`;
    expect(archivedBackup(saved)).toEqual({ ok: true, value: JSON.stringify(data) });
    expect(JSON.parse(page.querySelector('#sri2-backup')?.textContent ?? '')).toBe(data);
  });
});
