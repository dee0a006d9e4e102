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

/** Says how the last strip keeps with what comes after the block. */
export function endingWith(strips: readonly Strip[], keep: Keep): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, keep } : strip));
}

/** Strips one under another, with white space between blocks. */
export function stack(flows: readonly Flow[]): readonly Strip[] {
  let below = 0;
  return flows.flatMap((flow) => {
    const gap = Math.max(below, flow.above);
    below = flow.strips.length > 0 ? flow.below : below;
    return flow.strips.map((strip, index) => (index === 0 ? { ...strip, above: gap } : strip));
  });
}
