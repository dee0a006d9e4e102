import type { HeadingBlock } from '#report/document.ts';
import type { Flow, Strip } from '../strip.ts';
import { leaf, type Role } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { MEASURE, TEXT, type TextStyle } from '../theme.ts';
import { keptLines } from './lines.ts';

/** How deep in the document a heading stands: in a section, a part, or a part of a part. */
export type Depth = HeadingBlock['level'];

type Look = { readonly style: TextStyle; readonly above: number; readonly below: number };

const LOOKS: Readonly<Record<Depth, Look>> = {
  1: { style: TEXT.heading1, above: 30, below: 8 },
  2: { style: TEXT.heading2, above: 22, below: 5 },
  3: { style: TEXT.heading3, above: 16, below: 3 },
};

/** The title is H1, so that a section is H2, and a part of it H3. */
const ROLES: Readonly<Record<Depth, Role>> = { 1: 'H2', 2: 'H3', 3: 'H4' };

/**
 * The depth at which a heading is tagged, after one of depth `before` (0 at the start). A document
 * may leap from a section to a part of a part; the structure may not, so it goes one step at most.
 */
export function depthAfter(before: Depth | 0, level: Depth): Depth {
  if (before === 0) return 1;
  return before === 1 && level === 3 ? 2 : level;
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
