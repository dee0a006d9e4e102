import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The page passes WCAG 2.2 AA as far as axe can tell, and axe's good practice: once its screen is
 * there, and nothing on it is halfway from one colour to another.
 *
 * @param leaveOut rules of axe’s that are not asked about.
 */
export async function expectAccessible(
  page: Page,
  leaveOut: readonly string[] = [],
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(hasSettled);
  expect(page.frames(), 'Axe is asked about the page alone, not about frames').toHaveLength(1);
  // Read into the page once: it stays until another document is opened.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(findViolations, { rules, leaveOut });
  expect(found, `Accessibility of ${page.url()}`).toEqual([]);
}

/** Runs in the page. What goes round for ever is never waited for. */
async function hasSettled(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** Runs in the page. */
async function findViolations(asked: {
  rules: string[];
  leaveOut: readonly string[];
}): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  // To describe every element that passes, which nobody reads, takes as long as to look for faults.
  const { violations } = await axe.run({
    runOnly: asked.rules,
    resultTypes: ['violations'],
    rules: Object.fromEntries(asked.leaveOut.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, html }) => `  ${target.join(' ')}  ${html.slice(0, 160)}`);
    return [`${id} (${impact ?? 'impact unknown'}): ${help}`, ...places].join('\n');
  });
}
