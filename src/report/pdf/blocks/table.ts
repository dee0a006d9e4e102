/**
 * Tables are laid out here rather than by jspdf-autotable: it draws while it measures and turns
 * pages itself, so it could neither keep a heading with a table's first row, nor leave drawing and
 * tagging to one place. What is needed of it is a row of wrapped cells (row.ts) and fair column
 * widths (column-widths.ts).
 */
import type { TableBlock, TableColumn } from '#report/document.ts';
import { asDecoration, endingWith, type Flow, type Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, COLUMN, ROOM, TEXT } from '../theme.ts';
import { columnWidths } from './column-widths.ts';
import { type Column, keptLines } from './lines.ts';
import { type Cell, rowStrips } from './row.ts';

const GUTTER = 14;
const HEAD = { padding: 6, rule: { weight: 1.25, colour: COLOUR.deep } } as const;
const BODY = { padding: 7, rule: { weight: 0.5, colour: COLOUR.rule } } as const;

/** Said in the one row of a table that has none. */
const NOTHING = 'Nothing recorded.';

type Part = { readonly tag: Tag; readonly strips: readonly Strip[] };

/** A table with its caption above. The head is drawn again on every page the table reaches. */
export function layoutTable(block: TableBlock, type: Typesetter): Flow {
  const columns = placeColumns(block, type);
  const caption = leaf('Caption');
  const title = keptLines(caption, block.caption, TEXT.caption, { x: 0, width: COLUMN }, type);
  const head = layoutHead(block.columns, columns, type);
  const rows = block.rows.map((texts) => layoutRow(texts, block.columns, columns, type));
  const body = rows.length > 0 ? rows : [emptyRow(columns.length, type)];
  const bodyTag = group('TBody', body.map(({ tag }) => tag));
  return {
    tags: [group('Table', [caption, group('THead', [head.tag]), bodyTag])],
    strips: [...spaceBelow(title), ...head.strips, ...bodyStrips(body, head.strips)],
    above: 10,
    below: 22,
  };
}
