import { HeadingLevel, Paragraph } from 'docx';
import type { ParagraphBlock } from '#report/document.ts';
import type { HeadingDepth } from '../heading-levels.ts';
import { runsOf } from '../legible-text.ts';
import { POINTS } from '../points.ts';
import { STYLE } from '../styles.ts';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

export function headingPart(text: string, level: HeadingDepth): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: runsOf(text) });
}

/** A paragraph. One that ends in a colon stays with what it announces. */
export function paragraphPart({ text, tone }: ParagraphBlock): Paragraph {
  const style = tone === 'plain' ? undefined : STYLE[tone];
  const keepNext = text.trimEnd().endsWith(':');
  return new Paragraph({ ...(style && { style }), keepNext, children: runsOf(text) });
}

export function listPart(item: string): Paragraph {
  const numbering = { reference: POINTS.reference, level: 0 };
  return new Paragraph({ style: STYLE.point, numbering, children: runsOf(item) });
}

export function quotePart(item: string): Paragraph {
  return new Paragraph({ style: STYLE.quote, children: runsOf(item) });
}

/** What a table or a figure is called, above it and kept with it. */
export function captionPart(text: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: runsOf(text) });
}

/** White space after a table: a table cannot have any of its own. */
export function spacePart(): Paragraph {
  return new Paragraph({ style: STYLE.cell, spacing: { after: 120 }, children: [] });
}
