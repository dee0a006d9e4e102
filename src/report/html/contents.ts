import { element, lines, type Content, type Markup } from './markup.ts';
import type { Section, Stretch } from './outline.ts';

/** The id of the list of contents, where every section has a way back to. */
export const CONTENTS = 'contents';

/** Sections with fewer parts are seen at a glance. */
const MANY = 4;
/** Names up to this long, such as “Assessment 10”, stand side by side. */
const SHORT = 24;

/** The sections of the page, as links. */
export function contents(sections: readonly Section[]): Markup {
  const heading = element('h2', { id: `${CONTENTS}-heading` }, 'Contents');
  const items = sections.map(link);
  return element(
    'nav',
    { id: CONTENTS, 'aria-labelledby': `${CONTENTS}-heading` },
    heading,
    '\n',
    element('ol', {}, lines(items)),
  );
}

/** The parts of a section as links, where there are many. */
export function partLinks(parts: readonly Stretch[]): Content {
  if (parts.length < MANY) return [];
  const areShort = parts.every(({ heading }) => (heading ?? '').length <= SHORT);
  const look = areShort ? 'jumps side-by-side' : 'jumps';
  return element('ul', { class: look, 'aria-label': 'In this section' }, lines(parts.map(link)));
}

function link({ id, heading }: Stretch): Content {
  return heading === null ? [] : element('li', {}, element('a', { href: `#${id}` }, heading));
}
