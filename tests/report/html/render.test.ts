import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '#report/html/render.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '#report/html/style/page-style.ts';
import { archiveDocument } from '#report/archive/archive-document.ts';
import { NOON } from '#tests/builders/records.ts';
import { harbourView } from '#tests/report/action-plan/harbour-view.ts';
import { aDocument, aHeading, aParagraph, aTable } from '#tests/report/pdf/a-document.ts';

const page = renderHtml(archiveDocument(harbourView(), NOON), { data: { text: '{"kind":"x"}' } });

function count(pattern: RegExp, html = page): number {
  return [...html.matchAll(pattern)].length;
}

test('the policy allows the style that is in the page, and nothing else', () => {
  expect(createHash('sha256').update(PAGE_STYLE).digest('base64')).toBe(PAGE_STYLE_HASH);
  expect(page).toContain(`<style>${PAGE_STYLE}</style>`);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1];
  expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${PAGE_STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

describe('the page needs nothing but itself', () => {
  test('no address, no style of an element’s own, and nothing that runs', () => {
    expect(page).not.toMatch(
      /https?:|\ssrc=|url\(|@import|<link|<iframe|<img|\sstyle=|\son[a-z]+=/u,
    );
    expect(count(/<script/gu)).toBe(1);
    expect(page).toContain('<script type="application/json" id="sri2-backup">');
  });

  test('every link leads to a place in it, and every place has one name', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    const links = [...page.matchAll(/\shref="#([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  test('without data there is no script at all, and nothing says that there are any', () => {
    const plain = renderHtml(aDocument([aParagraph('Hello')]));
    expect(plain).not.toContain('<script');
    expect(plain).not.toContain('name="sri2"');
  });
});

describe('its structure', () => {
  test('one language, one title, one heading of the first level, and the landmarks', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/u);
    expect(page).toContain('<title>Archive of a review: Harbour View, Firth Support</title>');
    for (const once of [/<h1/gu, /<header>/gu, /<nav /gu, /<main /gu, /<footer>/gu]) {
      expect(count(once)).toBe(1);
    }
  });

  test('another language may be given', () => {
    expect(renderHtml(aDocument([]), { language: 'gd' })).toContain('<html lang="gd">');
  });

  test('every table has a caption, and every header a scope', () => {
    expect(count(/<table[^>]*><caption>[^<]/gu)).toBe(count(/<table/gu));
    expect(count(/<th [^>]*scope="(col|row)"/gu)).toBe(count(/<th[\s>]/gu));
  });

  test('a table without rows says so', () => {
    expect(renderHtml(aDocument([aTable([])]))).toContain('colspan="3">Nothing recorded.</td>');
  });

  test('no heading leaves out a level', () => {
    const blocks = [aHeading('A'), aHeading('A.a', 3), aHeading('A1', 2), aHeading('A1a', 3)];
    const html = renderHtml(aDocument(blocks));
    expect(html).toContain('<h2>A</h2>');
    expect(html).toContain('<h3>A.a</h3>');
    expect(html).toContain('<h3>A1</h3>');
    expect(html).toContain('<h4>A1a</h4>');
  });

  test('a section of many parts begins with links to them, and one of few does not', () => {
    const parts = (many: number) =>
      Array.from({ length: many }, (_, at) => aHeading(`Sheet ${at}`, 2));
    expect(renderHtml(aDocument([aHeading('A'), ...parts(3)]))).not.toContain('In this section');
    const html = renderHtml(aDocument([aHeading('A'), ...parts(4)]));
    expect(html).toContain('aria-label="In this section"');
    expect(html).toContain('<a href="#section-1-4">Sheet 3</a>');
  });
});

describe('a figure', () => {
  const figure = {
    scale: { from: 1, to: 5, fromLabel: 'Never', toLabel: 'Always' },
    series: [
      { name: 'Written', mark: 'circle' },
      { name: 'Score', mark: 'bar' },
    ],
    rows: [
      { label: 'Goals', values: [2, null] },
      { label: 'Hope', values: [9, 3] },
    ],
  } as const;
  const html = renderHtml(
    aDocument([{ kind: 'figure', caption: 'Marks', alternative: 'Two rows.', figure }]),
  );

  test('is one picture, with its alternative', () => {
    expect(html).toContain('<div role="img" aria-label="Two rows.">');
    expect(html).toContain('<figcaption>Marks</figcaption>');
  });

  test('has a mark where each figure lies, and none where there is none', () => {
    const places = [...html.matchAll(/<svg x="([^"]*)"/gu)].map(([, x]) => x);
    expect(places).toEqual(['25.00%', '50.00%', '100.00%']);
  });
});
