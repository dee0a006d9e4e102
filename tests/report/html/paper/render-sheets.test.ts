import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { printedCode } from '#domain/paper/sheet-code.ts';
import { renderSheetsHtml } from '#report/html/paper/render-sheets.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from '#report/html/paper/sheet-style.ts';
import { wordsOf } from '#report/paper/paper-sheet.ts';
import { extendedInstrument } from '#tests/builders/extended-instrument.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheetOf, someCodes } from '#tests/report/pdf/paper/a-sheet.ts';

test('the policy allows the style that is in the page, and nothing else', () => {
  expect(createHash('sha256').update(SHEET_STYLE).digest('base64')).toBe(SHEET_STYLE_HASH);
  const sheets = { sheet: aSheetOf('care-plans'), size: 'normal', codes: someCodes(1) } as const;
  const page = renderSheetsHtml(sheets);
  expect(page).toContain(`<style>${SHEET_STYLE}</style>`);
  expect(page).toContain(`style-src &#39;sha256-${SHEET_STYLE_HASH}&#39;`);
  expect(page).not.toMatch(/<script|style="|https?:/u);
});

const INSTRUMENTS = [loadV1(), extendedInstrument()];

test.each(
  INSTRUMENTS.flatMap((instrument) => instrument.sources.map(({ id }) => ({ id, instrument }))),
)('the sheet of $id says everything that it says on paper', ({ id, instrument }) => {
  const sheet = aSheetOf(id, instrument);
  const page = renderSheetsHtml({ sheet, size: 'normal', codes: someCodes(1) });
  const read = page
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const [more] = sheet.guidance;
  for (const words of wordsOf({ ...sheet, moreRoom: more ?? sheet.moreRoom })) {
    expect(read).toContain(words);
  }
});

test('each copy has a code of its own, at its head and at the foot of its pages', () => {
  const codes = someCodes(3);
  const page = renderSheetsHtml({ sheet: aSheetOf('people-using'), size: 'large', codes });
  expect(page).toContain('<html lang="en-GB" class="large">');
  expect(page.match(/<article /gu)).toHaveLength(3);
  for (const code of codes) {
    expect(page.match(new RegExp(`>Sheet ${printedCode(code)}<`, 'gu'))).toHaveLength(2);
  }
});

test('a page is called by its source, and by the service where that has a name', () => {
  const titled = (service: string): string | undefined => {
    const sheet = { ...aSheetOf('care-plans'), service };
    const page = renderSheetsHtml({ sheet, size: 'normal', codes: someCodes(2) });
    return /<title>(.*)<\/title>/u.exec(page)?.[1];
  };
  expect(titled('Harbour View')).toBe('Care plans, Harbour View: 2 sheets');
  expect(titled(' ')).toBe('Care plans: 2 sheets');
});

test('what a service is called stays words', () => {
  const sheet = { ...aSheetOf('care-plans'), service: '<b onclick="x">Harbour</b>' };
  const page = renderSheetsHtml({ sheet, size: 'normal', codes: someCodes(1) });
  expect(page).not.toContain('<b onclick');
  expect(page).toContain('&lt;b onclick=');
});
