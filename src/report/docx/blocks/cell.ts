import { AlignmentType, Paragraph, TableCell, WidthType } from 'docx';
import type { TableColumn } from '#report/document.ts';
import { runsOf } from '../legible-text.ts';
import type { StyleId } from '../styles.ts';

type Look = {
  readonly style: StyleId;
  readonly align: TableColumn['align'];
  /** In twentieths of a point. */
  readonly width: number;
  readonly columnSpan?: number;
};

/** A cell with one text in it. */
export function textCell(text: string, { style, align, width, columnSpan = 1 }: Look): TableCell {
  const alignment = align === 'end' ? AlignmentType.END : AlignmentType.START;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 && { columnSpan }),
    children: [new Paragraph({ style, alignment, children: runsOf(text) })],
  });
}
