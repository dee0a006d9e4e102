import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { renderHtml } from '#report/html/render.ts';
import { aPublication, mostlyHidden, twoGroups } from '#tests/builders/publications.ts';
import { framed } from '../html/framed.ts';

/** Longer than axe takes where a machine is busy, in milliseconds. */
const AXE = 60_000;
const POLICY = /<meta http-equiv[^>]*>/u;

async function pageOf(make: (instrument: Instrument) => Publication): Promise<string> {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  return renderHtml(comparisonDocument(make(loaded.value), loaded.value));
}

/** axe has to run within the page, which the page's own policy rightly forbids. */
async function objections(html: string, width: number): Promise<readonly string[]> {
  const page = await framed(html.replace(POLICY, ''), width);
  const script = page.createElement('script');
  script.textContent = axe.source;
  page.body.append(script);
  const inside = page.defaultView as (Window & { axe?: typeof axe }) | null;
  script.remove();
  if (inside?.axe === undefined) throw new Error('axe did not load');
  const { violations } = await inside.axe.run(page);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`);
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
    AXE,
  );
});
