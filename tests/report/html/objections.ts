import axe from 'axe-core';
import { framed } from './framed.ts';

/** Longer than axe takes where a machine is busy, in milliseconds. */
export const LONG_ENOUGH_FOR_AXE = 60_000;

const POLICY = /<meta http-equiv[^>]*>/u;

/**
 * What axe finds in a page that the app makes, each in a line. It has to run within the page, which
 * the page's own policy rightly forbids: for this it is taken out.
 */
export async function objections(html: string, width: number): Promise<readonly string[]> {
  const page = await framed(html.replace(POLICY, ''), width);
  const script = page.createElement('script');
  script.textContent = axe.source;
  page.body.append(script);
  const inside = page.defaultView as (Window & { axe?: typeof axe }) | null;
  script.remove();
  if (inside?.axe === undefined) throw new Error('axe did not load');
  const { violations } = await inside.axe.run(page, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`);
}
