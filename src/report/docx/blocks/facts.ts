import { Paragraph } from 'docx';
import type { FactsBlock } from '#report/document.ts';
import { runsOf } from '../legible-text.ts';
import { STYLE } from '../styles.ts';

/** Terms and what they are, a line each: a table of two columns would only be in the way. */
export function factsParts({ items }: FactsBlock): readonly Paragraph[] {
  return items.map(
    ({ term, detail }) =>
      new Paragraph({
        style: STYLE.fact,
        children: [...runsOf(`${term}: `, { bold: true }), ...runsOf(detail)],
      }),
  );
}
