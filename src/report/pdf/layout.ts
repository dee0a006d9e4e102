import { unreachable } from '#domain/never.ts';
import type { Block, ReportDocument, TableBlock } from '#report/document.ts';
import { layoutFacts } from './blocks/facts.ts';
import { layoutFigure } from './blocks/figure.ts';
import { type Depth, depthAfter, layoutHeading } from './blocks/heading.ts';
import { layoutList } from './blocks/list.ts';
import { layoutParagraph } from './blocks/paragraph.ts';
import { layoutQuotes } from './blocks/quotes.ts';
import { placeColumns, type PlacedColumn } from './blocks/table-columns.ts';
import { layoutTable } from './blocks/table.ts';
import { layoutTitle } from './blocks/title.ts';
import type { Flow } from './strip.ts';
import type { Typesetter } from './text.ts';

/**
 * Lays a document out, a block at a time, so that whoever asks may pause between blocks. The first
 * flow is the title; then there is one for each block. Nothing is drawn and no page is chosen.
 */
export function* layoutBlocks(document: ReportDocument, type: Typesetter): Generator<Flow> {
  const columns = columnsOf(document.blocks, type);
  let depth: Depth | 0 = 0;
  yield layoutTitle(document, type);
  for (const block of document.blocks) {
    if (block.kind === 'heading') depth = depthAfter(depth, block.level);
    yield layoutBlock(block, { depth: depth === 0 ? 1 : depth, columns }, type);
  }
}

type Columns = ReadonlyMap<string, readonly PlacedColumn[]>;
type Context = { readonly depth: Depth; readonly columns: Columns };

function layoutBlock(block: Block, { depth, columns }: Context, type: Typesetter): Flow {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(block, depth, type);
    case 'paragraph':
      return layoutParagraph(block, type);
    case 'list':
      return layoutList(block, type);
    case 'quotes':
      return layoutQuotes(block, type);
    case 'facts':
      return layoutFacts(block, type);
    case 'table':
      return layoutTable(block, columns.get(shapeOf(block)) ?? [], type);
    case 'figure':
      return layoutFigure(block, type);
    default:
      return unreachable(block);
  }
}

/** The columns of all tables, by the shape that tables with the same columns share. */
function columnsOf(blocks: readonly Block[], type: Typesetter): Columns {
  const tables = blocks.filter((block) => block.kind === 'table');
  const shapes = new Set(tables.map(shapeOf));
  return new Map(
    [...shapes].map((shape) => {
      const alike = tables.filter((table) => shapeOf(table) === shape);
      return [shape, placeColumns(alike, type)];
    }),
  );
}

function shapeOf({ columns }: TableBlock): string {
  return JSON.stringify(columns);
}
