import type { Block } from '#report/document.ts';

/** A section of the page: its heading with what follows it, and its parts. */
export type Section = Stretch & { readonly parts: readonly Stretch[] };

/** A heading with what follows it, and the id that links to it name. */
export type Stretch = {
  readonly id: string;
  /** Null only for what stands before a document's first section. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
};

/** A document's blocks by section and part. Headings of the third level stay among the blocks. */
export function outlineOf(blocks: readonly Block[]): readonly Section[] {
  const sections = cutAt(1, blocks).filter((piece) => piece.length > 0);
  return sections.map((piece, place) => {
    const id = `section-${place + 1}`;
    const [own = [], ...parts] = cutAt(2, piece);
    return { ...stretch(id, own), parts: parts.map((it, at) => stretch(`${id}-${at + 1}`, it)) };
  });
}

function stretch(id: string, blocks: readonly Block[]): Stretch {
  const [first, ...rest] = blocks;
  const isHeaded = first?.kind === 'heading' && first.level < 3;
  return isHeaded ? { id, heading: first.text, blocks: rest } : { id, heading: null, blocks };
}

/** Cuts before every heading of the level. The first piece is what stands before them all. */
function cutAt(level: 1 | 2, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level === level ? [at] : [],
  );
  return [0, ...starts].map((start, at) => blocks.slice(start, starts[at]));
}
