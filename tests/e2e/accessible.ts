import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page as it is now passes WCAG 2.2 AA as far as axe can tell, and axe's good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), 'Axe is asked about the page alone, not about frames').toHaveLength(1);
  // Read into the page once: it stays until another document is opened.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  expect(await page.evaluate(findViolations, rules), `Accessibility of ${page.url()}`).toEqual([]);
}

/** Runs in the page. */
async function findViolations(tags: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  // To describe every element that passes, which nobody reads, takes as long as to look for faults.
  const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, html }) => `  ${target.join(' ')}  ${html.slice(0, 160)}`);
    return [`${id} (${impact ?? 'impact unknown'}): ${help}`, ...places].join('\n');
  });
}
