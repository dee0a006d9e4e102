import { unreachable } from '#domain/never.ts';
import type { Block } from '#report/document.ts';
import { type Content, element } from '../markup.ts';
import { factsMarkup } from './facts.ts';
import { figureMarkup } from './figure.ts';
import { tableMarkup } from './table.ts';

/** How many headings already stand above a block: the page's title, a section, perhaps a part. */
export type Depth = 2 | 3;

/** One block of a document as HTML. A heading goes one level below those above it. */
export function blockMarkup(block: Block, depth: Depth): Content {
  switch (block.kind) {
    case 'heading':
      return element(`h${depth + 1}`, {}, block.text);
    case 'paragraph':
      return element('p', { class: block.tone === 'plain' ? undefined : block.tone }, block.text);
    case 'list':
      return listMarkup(block.items, 'points');
    case 'quotes':
      return listMarkup(block.items, 'quotes');
    case 'facts':
      return factsMarkup(block);
    case 'table':
      return tableMarkup(block);
    case 'figure':
      return figureMarkup(block);
    default:
      return unreachable(block);
  }
}

function listMarkup(items: readonly string[], className: string): Content {
  if (items.length === 0) return [];
  return element(
    'ul',
    { class: className },
    items.map((item) => element('li', {}, item)),
  );
}
