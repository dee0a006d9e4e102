import { afterAll, describe, expect, test } from 'vitest';
import { encodeBackup } from '#files/backup.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { archiveDocument } from '#report/archive/archive-document.ts';
import { renderHtml } from '#report/html/render.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { harbourViewSheets } from '#tests/features/summary/harbour-view.ts';
import { framed } from './framed.ts';
import { LONG_ENOUGH_FOR_AXE, objections } from './objections.ts';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(6);

/**
 * The example, with words that are longer than any screen is wide.
 *
 * @param each how many sheets of each source: axe takes its time over fifty tables that are alike.
 */
async function examplePage(each = 20): Promise<string> {
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  const instrument = loaded.value;
  const sheets = harbourViewSheets(instrument);
  const records = {
    review: aReview(),
    sheets: instrument.sources.flatMap(({ id }) =>
      sheets.filter(({ sourceId }) => sourceId === id).slice(0, each),
    ),
    reflections: [aReflection('goals', { strengths: LONG, toDevelop: 'More.', isPriority: true })],
    actions: [anAction(LONG, 'goals', { why: LONG, lead: LONG, dueOn: '2026-12-01' })],
  };
  const document = archiveDocument({ ...records, instrument }, NOON);
  return renderHtml(document, { data: { text: encodeBackup([records], NOON) } });
}

/** What the page's policy has refused while it loaded. */
async function refusals(html: string): Promise<readonly string[]> {
  const view = (await framed(html, 1280)).defaultView;
  if (view === null) throw new Error('The page is out of reach');
  const observer = new view.ReportingObserver(() => undefined, {
    types: ['csp-violation'],
    buffered: true,
  });
  observer.observe();
  return observer.takeRecords().map(({ type }) => type ?? '');
}

afterAll(() => document.body.replaceChildren());

describe.each([320, 800, 1280])('at %i pixels', (width) => {
  test('the page has its style, and is no wider than the screen', async () => {
    const page = await framed(await examplePage(), width);
    const { clientWidth, scrollWidth } = page.documentElement;
    expect(getComputedStyle(page.body).margin).toBe('0px');
    expect(getComputedStyle(page.body).borderTopWidth).toBe('4px');
    expect(scrollWidth).toBe(clientWidth);
  });

  test(
    'axe has nothing to object to',
    async () => {
      expect(await objections(await examplePage(1), width)).toEqual([]);
    },
    LONG_ENOUGH_FOR_AXE,
  );
});

test('it asks for nothing, and its own policy refuses nothing of it', async () => {
  const html = await examplePage();
  const page = await framed(html, 1280);
  expect(page.defaultView?.performance.getEntriesByType('resource')).toEqual([]);
  expect(await refusals(html)).toEqual([]);
});

test('the policy refuses any other style, and any script', async () => {
  const html = await examplePage();
  const other = html.replace('</main>', '<p style="color:red">x</p><script>1</script></main>');
  expect(await refusals(other)).toEqual(['csp-violation', 'csp-violation']);
});
