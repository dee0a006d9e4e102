import type { Keep, Strip } from './strip.ts';

/** A strip and where its top edge stands, in points below the top of the room on the page. */
export type Placed = { readonly strip: Strip; readonly top: number };

export type Page = readonly Placed[];

/**
 * Shares strips out over pages of one height (in points). A page breaks at the last place where
 * nothing is torn apart; only where there is no such place does it first let a paragraph's line
 * stand alone, and then part a heading from its text. There is always at least one page.
 */
export function paginate(strips: readonly Strip[], height: number): readonly Page[] {
  const pages: Page[] = [];
  for (let start = 0; start < strips.length;) {
    const end = breakAfter(strips, start, height);
    pages.push(place(strips.slice(start, end)));
    start = end;
  }
  return pages.length > 0 ? pages : [[]];
}

function breakAfter(strips: readonly Strip[], start: number, height: number): number {
  const end = start + countThatFit(strips.slice(start), height);
  if (end === strips.length) return end;
  for (const allowed of ['free', 'rather'] as const) {
    for (let last = end; last > start; last -= 1) {
      if (mayPart(strips[last - 1]?.keep ?? 'free', allowed)) return last;
    }
  }
  return end;
}

function mayPart(keep: Keep, allowed: 'free' | 'rather'): boolean {
  return keep === 'free' || keep === allowed;
}

/** At least one, so that a strip taller than the page cannot hold everything up. */
function countThatFit(strips: readonly Strip[], height: number): number {
  let top = strips[0]?.head?.height ?? 0;
  let count = 0;
  for (const strip of strips) {
    top += (count === 0 ? 0 : strip.above) + strip.height;
    if (count > 0 && top > height) break;
    count += 1;
  }
  return count;
}

function place(strips: readonly Strip[]): Page {
  const head = strips[0]?.head;
  const placed: Placed[] = head ? [{ strip: head, top: 0 }] : [];
  let top = head?.height ?? 0;
  strips.forEach((strip, index) => {
    top += index === 0 ? 0 : strip.above;
    placed.push({ strip, top });
    top += strip.height;
  });
  return placed;
}
