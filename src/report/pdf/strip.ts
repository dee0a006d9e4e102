import type { Ink } from './ink.ts';
import type { Tag } from './tags.ts';

/**
 * How much a strip wants to stay on the page of the strip after it: not at all, if that can be
 * (no single line left behind), or always (a heading with what it heads).
 */
export type Keep = 'free' | 'rather' | 'always';

/** A slice of the document that is never cut: a line of text, a row of a table, a figure. */
export type Strip = {
  readonly height: number;
  /** White space above, in points; left out at the top of a page. */
  readonly above: number;
  readonly keep: Keep;
  readonly ink: readonly Ink[];
  /** Drawn again above this strip when it is the first on a page: a table's head, as decoration. */
  readonly head?: Strip;
  /** The figure this strip is; readers of the structure want to know where it stands. */
  readonly figure?: Tag;
  readonly bookmark?: Bookmark;
};

export type Bookmark = { readonly level: 1 | 2; readonly title: string };

/** What a block becomes: strips to draw and the tags they draw under, both in reading order. */
export type Flow = {
  readonly tags: readonly Tag[];
  readonly strips: readonly Strip[];
  /** White space wanted before and after. Between two blocks the larger counts, not the sum. */
  readonly above: number;
  readonly below: number;
  /**
   * Whether it is said of what follows, as a short line above a table is, and would rather go to
   * the next page with it than stay behind.
   */
  readonly introduces?: boolean;
  /** Whether it is a table or a figure, which the line above it may introduce. */
  readonly stands?: boolean;
};

/** The same strip without meaning, for what is drawn a second time. */
export function asDecoration(strip: Strip): Strip {
  return { ...strip, ink: strip.ink.map((ink) => ({ ...ink, tag: null })) };
}

/**
 * Which of a block's lines may end a page: never the first of several, nor the one before the last,
 * so that no line ever stands alone.
 */
export function keepOfLine(index: number, count: number): Keep {
  return index < count - 1 && (index === 0 || index === count - 2) ? 'rather' : 'free';
}

/** The same for the items of a list: the first has company below it, and the last above. */
export function keepItems(items: readonly (readonly Strip[])[]): readonly Strip[] {
  return items.flatMap((strips, index) => endingWith(strips, keepOfLine(index, items.length)));
}

/** Strips that all stay on one page, unless they are taller than one. */
export function asOne(strips: readonly Strip[]): readonly Strip[] {
  return endingWith(
    strips.map((strip) => ({ ...strip, keep: 'always' })),
    'free',
  );
}

/** Says how the last strip keeps with what comes after the block. */
export function endingWith(strips: readonly Strip[], keep: Keep): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, keep } : strip));
}

/** Strips one under another, with white space between blocks. */
export function stack(flows: readonly Flow[]): readonly Strip[] {
  const filled = flows.filter(({ strips }) => strips.length > 0);
  return filled.flatMap((flow, index) => {
    const gap = Math.max(filled[index - 1]?.below ?? 0, flow.above);
    const goesAlong = flow.introduces && filled[index + 1]?.stands;
    const strips = goesAlong ? goingAlong(flow.strips) : flow.strips;
    return strips.map((strip, at) => (at === 0 ? { ...strip, above: gap } : strip));
  });
}

function goingAlong(strips: readonly Strip[]): readonly Strip[] {
  return strips.at(-1)?.keep === 'free' ? endingWith(strips, 'rather') : strips;
}
