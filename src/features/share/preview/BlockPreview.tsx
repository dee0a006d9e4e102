import { unreachable } from '#domain/never.ts';
import type { Block, HeadingBlock } from '#report/document.ts';
import { FactsPreview } from './FactsPreview.tsx';
import { FigurePreview } from './FigurePreview.tsx';
import { keyed } from './keyed.ts';
import { TablePreview } from './TablePreview.tsx';

/** One block of a document. */
export function BlockPreview({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingPreview block={block} />;
    case 'paragraph':
      return <p className={`share-preview__${block.tone}`}>{block.text}</p>;
    case 'list':
      return <ListPreview items={block.items} className="share-preview__list" />;
    case 'quotes':
      return <ListPreview items={block.items} className="share-preview__quotes" />;
    case 'facts':
      return <FactsPreview block={block} />;
    case 'table':
      return <TablePreview block={block} />;
    case 'figure':
      return <FigurePreview block={block} />;
    default:
      return unreachable(block);
  }
}

/** The document's title is a heading of level 3 on this screen; its sections follow below it. */
const LEVELS = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

function HeadingPreview({ block }: { block: HeadingBlock }) {
  const Heading = LEVELS[block.level];
  return <Heading className={`share-preview__heading-${block.level}`}>{block.text}</Heading>;
}

function ListPreview({ items, className }: { items: readonly string[]; className: string }) {
  return (
    <ul className={className}>
      {keyed(items).map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  );
}
