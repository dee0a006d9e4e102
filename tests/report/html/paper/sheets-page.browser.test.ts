import { afterAll, describe, expect, test } from 'vitest';
import { findSource } from '#domain/instrument/instrument.ts';
import { sheetCodes } from '#domain/paper/sheet-code.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { renderSheetsHtml } from '#report/html/paper/render-sheets.ts';
import type { PrintSize } from '#report/paper/paper-sheet.ts';
import { paperSheetFor } from '#report/paper/paper-sheet-for.ts';
import { framed } from '../framed.ts';
import { LONG_ENOUGH_FOR_AXE, objections } from '../objections.ts';

async function sheetsPage(size: PrintSize): Promise<string> {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  const source = findSource(loaded.value, 'people-using');
  if (source === undefined) throw new Error('There is no such source');
  const sheet = paperSheetFor(loaded.value, source, 'Donaudampfschifffahrt'.repeat(6));
  return renderSheetsHtml({ sheet, size, codes: sheetCodes(1_234_567, 2) });
}

afterAll(() => document.body.replaceChildren());

describe.each(['normal', 'large'] as const)('in %s print', (size) => {
  test.each([320, 1280])(
    'at %i pixels it has its style, and nothing leaves the screen',
    async (width) => {
      const page = await framed(await sheetsPage(size), width);
      const { clientWidth, scrollWidth } = page.documentElement;
      expect(getComputedStyle(page.body).margin).toBe('0px');
      expect(scrollWidth).toBe(clientWidth);
    },
  );

  test.each([320, 1280])(
    'at %i pixels axe has nothing to object to',
    async (width) => {
      expect(await objections(await sheetsPage(size), width)).toEqual([]);
    },
    LONG_ENOUGH_FOR_AXE,
  );
});

test('large print is larger for every word', async () => {
  const smallest = async (size: PrintSize): Promise<number> => {
    const page = await framed(await sheetsPage(size), 1280);
    const sizes = [...page.querySelectorAll('p, li, h1, h2, h3, b, .words')].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    );
    return Math.min(...sizes);
  };
  expect(await smallest('normal')).toBeGreaterThanOrEqual(16);
  expect(await smallest('large')).toBeGreaterThanOrEqual(21.33);
});
