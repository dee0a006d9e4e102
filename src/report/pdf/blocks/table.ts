/**
 * Tables are laid out here rather than by jspdf-autotable: it draws while it measures and turns
 * pages itself, so it could neither keep a heading with a table's first row, nor leave drawing and
 * tagging to one place. What is needed of it is a row of wrapped cells (row.ts) and fair column
 * widths (column-widths.ts).
 */
import type { TableBlock } from '#report/document.ts';
import { asDecoration, endingWith, type Flow, type Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, COLUMN, ROOM, TEXT, WHOLE } from '../theme.ts';
import { keptLines } from './lines.ts';
import { type Cell, rowStrips } from './row.ts';
import { cellStyle, type PlacedColumn } from './table-columns.ts';

const HEAD = { padding: 6, rule: { weight: 1.25, colour: COLOUR.deep }, stand: 'bottom' } as const;
const BODY = { padding: 7, rule: { weight: 0.5, colour: COLOUR.rule }, stand: 'top' } as const;

/** Said in the one row of a table that has none. */
const NOTHING = 'Nothing recorded.';

/** Rows lower than this, in points, are not left alone on the last page of their table. */
const LOW = 48;

/** Room under a head that is drawn again, as a row that was cut goes on there without any. */
const AFTER_HEAD = 4;

type Part = { readonly tag: Tag; readonly strips: readonly Strip[] };

/** A table with its caption above. The head is drawn again on every page the table reaches. */
export function layoutTable(
  block: TableBlock,
  columns: readonly PlacedColumn[],
  type: Typesetter,
): Flow {
  const caption = leaf('Caption');
  const title = keptLines(caption, block.caption, TEXT.caption, { x: 0, width: COLUMN }, type);
  const head = layoutHead(columns, type);
  const body = layoutBody(block, columns, head, type);
  return {
    tags: [group('Table', [caption, group('THead', [head.tag]), body.tag])],
    strips: [...spaceBelow(title), ...head.strips, ...body.strips],
    above: 10,
    below: 22,
    stands: true,
  };
}

function layoutHead(columns: readonly PlacedColumn[], type: Typesetter): Part {
  const cells = columns.map(({ heading, align, place }): Cell => {
    const tag = leaf('TH', { scope: 'Column' });
    return { tag, text: heading, style: TEXT.columnHead, column: place, align };
  });
  const strips = rowStrips(cells, HEAD, WHOLE / 2, type);
  return { tag: rowOf(cells), strips: strips.map((strip) => ({ ...strip, keep: 'always' })) };
}

/** Only the first row has to leave room on its page for the caption and for headings above it. */
function layoutBody(
  { rows }: TableBlock,
  columns: readonly PlacedColumn[],
  head: Part,
  type: Typesetter,
): Part {
  const again = repeatable(head.strips);
  const room = ROOM - (again?.height ?? 0);
  const parts = rows.map((texts, index) => {
    const cells = cellsOf(texts, columns);
    return { tag: rowOf(cells), strips: rowStrips(cells, BODY, index === 0 ? WHOLE : room, type) };
  });
  const filled = parts.length > 0 ? parts : [emptyRow(columns.length, type)];
  const strips = keepLastRows(filled.map((part) => part.strips)).flat();
  return {
    tag: group(
      'TBody',
      filled.map(({ tag }) => tag),
    ),
    strips: again ? strips.map((strip) => ({ ...strip, head: again })) : strips,
  };
}

/** A head that takes a good part of the page is not worth saying twice. */
function repeatable([only, ...others]: readonly Strip[]): Strip | null {
  if (!only || others.length > 0 || only.height > ROOM / 4) return null;
  return { ...asDecoration(only), height: only.height + AFTER_HEAD };
}

function cellsOf(texts: readonly string[], columns: readonly PlacedColumn[]): readonly Cell[] {
  return columns.map(({ place, align }, index) => {
    const tag = index === 0 ? leaf('TH', { scope: 'Row' }) : leaf('TD');
    return { tag, text: texts[index] ?? '', style: cellStyle(index), column: place, align };
  });
}

function emptyRow(span: number, type: Typesetter): Part {
  const tag = leaf('TD', { span });
  const column = { x: 0, width: COLUMN };
  const cells: readonly Cell[] = [{ tag, text: NOTHING, style: TEXT.cell, column, align: 'start' }];
  return { tag: rowOf(cells), strips: rowStrips(cells, BODY, WHOLE, type) };
}

function rowOf(cells: readonly Cell[]): Tag {
  return group(
    'TR',
    cells.map(({ tag }) => tag),
  );
}

function keepLastRows(rows: readonly (readonly Strip[])[]): readonly (readonly Strip[])[] {
  const lowAtEnd = rows.length > 2 && (rows.at(-1)?.[0]?.height ?? 0) < LOW;
  return rows.map((strips, index) =>
    lowAtEnd && index === rows.length - 2 ? endingWith(strips, 'rather') : strips,
  );
}

function spaceBelow(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, height: strip.height + 4 } : strip,
  );
}
