import type { Page } from '../page.ts';
import type { Flow } from '../strip.ts';
import { ROOM } from '../theme.ts';

/** Every question has as many lines to write on, and none more than the most. */
export const LEAST = 2;
const MOST = 12;

/**
 * How many lines each question gets when what is left of its page is shared out.
 *
 * @param pages with `LEAST` lines to each of the questions on them.
 * @param line from one line to the next, in points.
 */
export function fillingLines(
  pages: readonly Page[],
  questions: readonly Flow[],
  line: number,
): readonly number[] {
  const pageOf = questions.map(({ strips }) =>
    pages.findIndex((page) => page.some(({ strip }) => strip === strips.at(-1))),
  );
  return pageOf.map((at, index) => {
    const together = pageOf.filter((other) => other === at).length;
    const before = pageOf.slice(0, index).filter((other) => other === at).length;
    const spare = Math.floor((ROOM - heightOf(pages[at] ?? [])) / line);
    const share = Math.floor(spare / together) + (before < spare % together ? 1 : 0);
    return Math.min(MOST, LEAST + share);
  });
}

function heightOf(page: Page): number {
  return Math.max(0, ...page.map(({ strip, top }) => top + strip.height));
}
