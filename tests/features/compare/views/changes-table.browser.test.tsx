import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { ChangesTable } from '#features/compare/views/ChangesTable.tsx';
import { loadInstrument } from '#instrument/registry.ts';
import { aPicture, changesIn, hidden } from '#tests/builders/publications.ts';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const v1 = loaded.value;
const group = {
  name: 'First group',
  called: 'Community team',
  filter: {},
  picture: aPicture(v1),
};

function untold(
  quarter: string | null,
  because: 'too-few' | 'would-single-out' = 'too-few',
): ChangesPicture {
  const indicators = changesIn(v1, quarter).indicators.map((one) => ({
    ...one,
    score: { mean: null, counted: 0, of: 7 },
    sources: one.sources.map(({ source }) => ({ source, change: hidden(because) })),
  }));
  return { quarter, indicators };
}

async function show(...changes: readonly ChangesPicture[]): Promise<void> {
  await render(<ChangesTable instrument={v1} group={group} changes={changes} />);
}

test('a quarter of which nothing can be shown is no column, and is said', async () => {
  await show(changesIn(v1), changesIn(v1, '2026-Q1'), untold('2026-Q2'));
  const headers = page.getByRole('columnheader').elements();
  expect(headers.map((it) => it.textContent)).toEqual([
    'Indicator',
    'All of them',
    'January to March 2026',
  ]);
  await expect
    .element(page.getByText('Nothing can be shown of April to June 2026.', { exact: false }))
    .toBeVisible();
  await expect
    .element(page.getByText('Up by 0.6 (15 to 25 services, a few left out)').first())
    .toBeVisible();
});

test('where nothing at all can be shown there is a sentence, and no table', async () => {
  await show(untold(null), untold('2026-Q1'));
  await expect
    .element(page.getByText('it takes 5 services that went round again', { exact: false }))
    .toBeVisible();
  expect(page.getByRole('table').elements()).toEqual([]);
});

test('that it was held back says more than that there are few', async () => {
  await show(untold(null, 'would-single-out'), untold('2026-Q1'));
  await expect.element(page.getByText('Held back:', { exact: false })).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: /^Community team: What changed/u }))
    .toBeVisible();
});
