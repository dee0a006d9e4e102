import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { DataTable } from '#ui/DataTable.tsx';
import '#ui/styles/main.scss';

const columns = [
  { key: 'name', header: 'Name' },
  { key: 'amount', header: 'Amount', align: 'end' as const },
];
const rows = [
  { key: 'a', cells: { name: 'Apples', amount: 3 } },
  { key: 'b', cells: { name: 'Pears', amount: 'W'.repeat(40) } },
];

test('has a caption, column headers and row headers', async () => {
  await page.viewport(1280, 800);
  await render(<DataTable caption="Fruit" columns={columns} rows={rows} />);
  await expect.element(page.getByRole('table', { name: 'Fruit' })).toBeVisible();
  expect(page.getByRole('columnheader').elements()).toHaveLength(2);
  await expect.element(page.getByRole('rowheader', { name: 'Apples' })).toBeVisible();
});

test('scrolls in a named region that the keyboard reaches, only where it must', async () => {
  await page.viewport(320, 800);
  await render(<DataTable caption="Fruit" columns={columns} rows={rows} />);
  const region = page.getByRole('region', { name: 'Fruit' });
  await expect.element(region).toHaveAttribute('tabindex', '0');
  await page.viewport(1280, 800);
  await expect.element(region).not.toBeInTheDocument();
});

test('stacks its rows with the header beside each cell, and stays a table', async () => {
  await page.viewport(320, 800);
  const short = rows.slice(0, 1);
  await render(<DataTable narrow="stack" caption="Fruit" columns={columns} rows={short} />);
  await expect
    .element(page.getByRole('cell', { name: '3' }))
    .toHaveAttribute('data-label', 'Amount');
  expect(page.getByRole('columnheader').elements()).toHaveLength(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
