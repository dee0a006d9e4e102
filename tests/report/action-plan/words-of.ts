import { unreachable } from '#domain/never.ts';
import type { Block, ReportDocument, TableBlock } from '#report/document.ts';

/** Every word of a document, line by line, in the order a reader meets them. */
export function wordsOf({ title, subtitle, dated, footer, blocks }: ReportDocument): string {
  return [title, subtitle, dated, ...blocks.flatMap(linesOf), footer].join('\n');
}

/** The blocks under a heading of the first level, up to the next one. */
export function sectionOf({ blocks }: ReportDocument, name: string): readonly Block[] {
  const start = blocks.findIndex((block) => isSection(block) && block.text === name);
  if (start === -1) throw new Error(`There is no section “${name}”`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(isSection);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The words of one section. */
export function sectionWords(document: ReportDocument, name: string): string {
  return sectionOf(document, name).flatMap(linesOf).join('\n');
}

/** The table with this caption. */
export function tableOf({ blocks }: ReportDocument, caption: string): TableBlock {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption);
  if (found?.kind !== 'table') throw new Error(`There is no table “${caption}”`);
  return found;
}

function isSection(block: Block): block is Block & { kind: 'heading' } {
  return block.kind === 'heading' && block.level === 1;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'quotes':
      return block.items;
    case 'facts':
      return block.items.map(({ term, detail }) => `${term}: ${detail}`);
    case 'table':
      return [
        block.caption,
        block.columns.map(({ heading }) => heading).join(' | '),
        ...block.rows.map((row) => row.join(' | ')),
      ];
    case 'figure':
      return [block.caption, block.alternative, JSON.stringify(block.figure)];
    default:
      return unreachable(block);
  }
}
