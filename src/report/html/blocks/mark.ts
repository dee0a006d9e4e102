import type { DotMark } from '#report/document.ts';
import { element, type Markup } from '../markup.ts';

/** Outlines around the point 0 0 and within 8 of it; each is told from the others by shape alone. */
const OUTLINES: Readonly<Record<DotMark, string>> = {
  circle: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  square: 'M-5.5-5.5h11v11h-11z',
  diamond: 'M0-7.5 7.5 0 0 7.5-7.5 0z',
  triangle: 'M0-7 7 5.5H-7z',
  bar: 'M-2-8h4v16h-4z',
};

/** A mark's shape, for an SVG that has put the point 0 0 where the mark belongs. */
export function markShape(mark: DotMark): Markup {
  return element('path', { class: `mark ${mark}`, d: OUTLINES[mark] });
}

/** A mark on its own, as the legend shows it. */
export function legendShape(mark: DotMark): Markup {
  return element('svg', { viewBox: '-8 -8 16 16', width: 16, height: 16 }, markShape(mark));
}
