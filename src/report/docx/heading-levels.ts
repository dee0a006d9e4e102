import type { Block } from '#report/document.ts';

/** A level of Word's own headings: sections are the first, under the title. */
export type HeadingDepth = 1 | 2 | 3;

/** The level of each block's heading, none deeper than one below the heading before it. */
export function headingLevels(blocks: readonly Block[]): readonly HeadingDepth[] {
  let depth = 0;
  return blocks.map((block): HeadingDepth => {
    if (block.kind === 'heading') depth = Math.min(block.level, depth + 1);
    return depth === 3 ? 3 : depth === 2 ? 2 : 1;
  });
}
