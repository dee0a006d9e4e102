import type { HeadingBlock } from '#report/document.ts';
import type { Flow, Strip } from '../strip.ts';
import { leaf, type Role } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { MEASURE, TEXT, type TextStyle } from '../theme.ts';
import { keptLines } from './lines.ts';

type Depth = 1 | 2 | 3;

type Look = { readonly style: TextStyle; readonly above: number; readonly below: number };

const LOOKS: Readonly<Record<Depth, Look>> = {
  1: { style: TEXT.heading1, above: 34, below: 8 },
  2: { style: TEXT.heading2, above: 24, below: 5 },
  3: { style: TEXT.heading3, above: 16, below: 3 },
};

/** The title is H1, so that a section is H2, and a part of it H3. */
const ROLES: Readonly<Record<Depth, Role>> = { 1: 'H2', 2: 'H3', 3: 'H4' };

/**
 * The depths at which headings are tagged. A document may leap from a section to a part of a part;
 * the structure may not, so such a heading is tagged one step below the one before it.
 */
export function depthsOf(headings: readonly HeadingBlock[]): ReadonlyMap<HeadingBlock, Depth> {
  let before = 0;
  return new Map(
    headings.map((heading) => {
      const depth = before === 0 ? 1 : before < heading.level - 1 ? stepBelow(before) : heading.level;
      before = depth;
      return [heading, depth];
    }),
  );
}

function stepBelow(depth: number): Depth {
  return depth === 1 ? 2 : 3;
}

/** A heading never ends a page: all its lines stay with what it heads. */
export function layoutHeading(heading: HeadingBlock, depth: Depth, type: Typesetter): Flow {
  const { style, above, below } = LOOKS[heading.level];
  const tag = leaf(ROLES[depth]);
  const lines = keptLines(tag, heading.text, style, { x: 0, width: MEASURE }, type);
  const strips = withBookmark(lines, heading);
  return { tags: strips.length > 0 ? [tag] : [], strips, above, below };
}

function withBookmark(strips: readonly Strip[], { level, text }: HeadingBlock): readonly Strip[] {
  if (level === 3) return strips;
  return strips.map((strip, index) =>
    index === 0 ? { ...strip, bookmark: { level, title: text } } : strip,
  );
}
