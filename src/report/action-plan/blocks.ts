import type {
  FactsBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  TableBlock,
  TableColumn,
} from '#report/document.ts';

/** A section of the document, headed. */
export function section(text: string): HeadingBlock {
  return { kind: 'heading', level: 1, text };
}

/** A part of a section, headed. */
export function part(text: string): HeadingBlock {
  return { kind: 'heading', level: 2, text };
}

/** A part of a part, headed. */
export function detail(text: string): HeadingBlock {
  return { kind: 'heading', level: 3, text };
}

export function paragraph(text: string, tone: ParagraphBlock['tone'] = 'plain'): ParagraphBlock {
  return { kind: 'paragraph', text, tone };
}

/** A list, or nothing at all where there are no items. */
export function list(items: readonly string[]): readonly ListBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Terms and details; those without a detail are left out. */
export function facts(items: readonly (readonly [string, string | null])[]): FactsBlock {
  return {
    kind: 'facts',
    items: items.flatMap(([term, text]) =>
      text === null || text.trim() === '' ? [] : [{ term, detail: text }],
    ),
  };
}

/** A column of words. */
export function words(heading: string, share: number): TableColumn {
  return { heading, align: 'start', share };
}

/** A column of figures. */
export function figures(heading: string, share: number): TableColumn {
  return { heading, align: 'end', share };
}

export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: TableBlock['rows'],
): TableBlock {
  return { kind: 'table', caption, columns, rows };
}
