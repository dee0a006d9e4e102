import type { PaperSheet } from '#report/paper/paper-sheet.ts';
import { type Flow, stack } from '../strip.ts';
import { ROOM } from '../theme.ts';
import type { Tools } from './tools.ts';
import { layoutGuidance } from './guidance.ts';
import { ruledLines } from './room.ts';

/**
 * Pages of lines to write on, a list of flows for each: a heading on the first of them, and the end
 * of the sheet on the last.
 */
export function layoutMoreRoom(
  { moreRoom }: PaperSheet,
  end: Flow,
  pages: number,
  tools: Tools,
): readonly (readonly Flow[])[] {
  const { look } = tools;
  return Array.from({ length: pages }, (_, at) => {
    const above = at === 0 ? [layoutGuidance(moreRoom, tools)] : [];
    const below = at === pages - 1 ? [end] : [];
    const left = ROOM - heightOf([...above, ...below]) - 2 * look.gap;
    const strips = ruledLines(Math.floor(left / look.line), 0, look);
    return [...above, { tags: [], strips, above: 0, below: 0 }, ...below];
  });
}

function heightOf(flows: readonly Flow[]): number {
  return stack(flows).reduce((height, strip) => height + strip.above + strip.height, 0);
}
