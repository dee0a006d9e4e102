import type { Paragraph, Table } from 'docx';
import { unreachable } from '#domain/never.ts';
import type { Block } from '#report/document.ts';
import type { HeadingDepth } from '../heading-levels.ts';
import { factsParts } from './facts.ts';
import { figureParts } from './figure.ts';
import { headingPart, listPart, paragraphPart, quotePart } from './prose.ts';
import { tableParts } from './table.ts';

/** One block of a document as paragraphs and tables. */
export function blockParts(block: Block, level: HeadingDepth): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingPart(block.text, level)];
    case 'paragraph':
      return [paragraphPart(block)];
    case 'list':
      return block.items.map(listPart);
    case 'quotes':
      return block.items.map(quotePart);
    case 'facts':
      return factsParts(block);
    case 'table':
      return tableParts(block);
    case 'figure':
      return figureParts(block);
    default:
      return unreachable(block);
  }
}
