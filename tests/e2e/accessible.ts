import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** The page as it is now passes WCAG 2.2 AA as far as axe can tell, and axe's good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // Without frames the "legacy" way sees as much, and opens no second tab, which takes the focus.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  expect(violations.map(inWords), `Accessibility of ${page.url()}`).toEqual([]);
}

function inWords({ id, impact, help, nodes }: Violation): string {
  const places = nodes.map(({ target, html }) => `  ${target.join(' ')}  ${html.slice(0, 160)}`);
  return [`${id} (${impact ?? 'impact unknown'}): ${help}`, ...places].join('\n');
}
