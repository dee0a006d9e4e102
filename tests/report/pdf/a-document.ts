import type { Block, ReportDocument } from '#report/document.ts';

/** A document with these blocks and nothing remarkable around them. */
export function aDocument(
  blocks: readonly Block[],
  more: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    title: 'A plain report',
    subtitle: 'A service by the sea',
    language: 'en-GB',
    dated: '6 November 2026',
    footer: 'A plain report, 6 November 2026',
    blocks,
    ...more,
  };
}

export function aHeading(text: string, level: 1 | 2 | 3 = 1): Block {
  return { kind: 'heading', level, text };
}

export function aParagraph(text: string): Block {
  return { kind: 'paragraph', text, tone: 'plain' };
}

/** A table with a column for every cell of its longest row. */
export function aTable(
  rows: readonly (readonly string[])[],
  headings = ['What', 'Why', 'When'],
): Block {
  const columns = headings.map((heading) => ({ heading, align: 'start', share: 1 }) as const);
  return { kind: 'table', caption: 'What we will do', columns, rows };
}

/** Text of this many words, each of them different, so that a lost or doubled one is noticed. */
export function words(count: number, stem = 'word'): string {
  return Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');
}
