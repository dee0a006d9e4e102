import { type Paragraph, type Table, TableRow } from 'docx';
import type { TableBlock, TableColumn } from '#report/document.ts';
import { STYLE } from '../styles.ts';
import { COLUMN } from '../theme.ts';
import { textCell } from './cell.ts';
import { nativeTable } from './native-table.ts';
import { captionPart, spacePart } from './prose.ts';

/** Said in the one row of a table that has none. */
const NOTHING = 'Nothing recorded.';

type Placed = TableColumn & { readonly width: number };

/** A table under its caption. Its head is drawn again on every page that it reaches. */
export function tableParts({ caption, columns, rows }: TableBlock): readonly (Paragraph | Table)[] {
  const placed = placedColumns(columns);
  const body = rows.length > 0 ? rows.map((cells) => bodyRow(cells, placed)) : [emptyRow(placed)];
  return [
    captionPart(caption),
    nativeTable(
      [headRow(placed), ...body],
      placed.map(({ width }) => width),
    ),
    spacePart(),
  ];
}

function placedColumns(columns: readonly TableColumn[]): readonly Placed[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map((column) => ({
    ...column,
    width: Math.floor((COLUMN * column.share) / total),
  }));
}

function headRow(columns: readonly Placed[]): TableRow {
  const cells = columns.map(({ heading, align, width }) =>
    textCell(heading, { style: STYLE.columnHead, align, width }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: cells });
}

/** The first cell of a row is its header, and looks like one. */
function bodyRow(texts: readonly string[], columns: readonly Placed[]): TableRow {
  const cells = columns.map(({ align, width }, at) =>
    textCell(texts[at] ?? '', { style: at === 0 ? STYLE.rowHead : STYLE.cell, align, width }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}

function emptyRow(columns: readonly Placed[]): TableRow {
  const look = {
    style: STYLE.cell,
    align: 'start',
    width: COLUMN,
    columnSpan: columns.length,
  } as const;
  return new TableRow({ children: [textCell(NOTHING, look)] });
}
