import { blockMarkup, type Depth } from './blocks/block.ts';
import { CONTENTS, partLinks } from './contents.ts';
import { type Content, element, lines, type Markup } from './markup.ts';
import type { Section, Stretch } from './outline.ts';

/** A section with its parts, the links to them where they are many, and the way back. */
export function sectionMarkup(section: Section): Markup {
  const { id, parts } = section;
  return element(
    'section',
    { id },
    lines([
      ...stretchLines(section, 2),
      partLinks(parts),
      ...parts.map((part) =>
        element('div', { id: part.id, class: 'part' }, lines(stretchLines(part, 3))),
      ),
      element('p', { class: 'back' }, element('a', { href: `#${CONTENTS}` }, 'Back to contents')),
    ]),
  );
}

function stretchLines({ heading, blocks }: Stretch, depth: Depth): readonly Content[] {
  const opening = heading === null ? [] : [element(`h${depth}`, {}, heading)];
  return [...opening, ...blocks.map((block) => blockMarkup(block, depth))];
}
