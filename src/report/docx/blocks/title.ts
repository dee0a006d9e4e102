import { HeadingLevel, Paragraph } from 'docx';
import type { ReportDocument } from '#report/document.ts';
import { runsOf } from '../legible-text.ts';
import { STYLE } from '../styles.ts';
import { COLOUR } from '../theme.ts';

/** What stands at the head of page 1: title, who it is about, and the day it was made. */
export function titleParts({ title, subtitle, dated }: ReportDocument): readonly Paragraph[] {
  const line = { style: 'single', size: 6, space: 12, color: COLOUR.rule } as const;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    new Paragraph({ style: STYLE.subtitle, children: runsOf(subtitle) }),
    new Paragraph({ style: STYLE.note, border: { bottom: line }, children: runsOf(dated) }),
  ];
}
