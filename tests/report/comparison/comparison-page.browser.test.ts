import { afterAll, describe, expect, test } from 'vitest';
import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { renderHtml } from '#report/html/render.ts';
import { aPublication, mostlyHidden, twoGroups } from '#tests/builders/publications.ts';
import { framed } from '../html/framed.ts';
import { LONG_ENOUGH_FOR_AXE, objections } from '../html/objections.ts';

async function pageOf(make: (instrument: Instrument) => Publication): Promise<string> {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  return renderHtml(comparisonDocument(make(loaded.value), loaded.value));
}

afterAll(() => document.body.replaceChildren());

describe.each([320, 1280])('at %i pixels', (width) => {
  test.each([
    ['everything', aPublication],
    ['mostly hidden', mostlyHidden],
    ['two groups', twoGroups],
  ] as const)(
    '%s is no wider than the screen, and axe has nothing to object to',
    async (_, make) => {
      const html = await pageOf(make);
      const page = await framed(html, width);
      const { clientWidth, scrollWidth } = page.documentElement;
      expect(scrollWidth).toBe(clientWidth);
      expect(await objections(html, width)).toEqual([]);
    },
    LONG_ENOUGH_FOR_AXE,
  );
});
