import type { FactsBlock } from '#report/document.ts';
import { type Content, element, lines } from '../markup.ts';

/** Terms and what they are, as a definition list. */
export function factsMarkup({ items }: FactsBlock): Content {
  if (items.length === 0) return [];
  const rows = items.map(({ term, detail }) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, detail)),
  );
  return element('dl', {}, lines(rows));
}
