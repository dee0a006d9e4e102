import type { Block, DotMark, ReportDocument } from '#report/document.ts';
import { aDocument } from '../pdf/a-document.ts';

const MARKS: readonly DotMark[] = ['circle', 'square', 'diamond', 'triangle', 'bar'];

/** A document with a block of every kind, each of whose texts is the next one. */
export function everyBlock(next: () => string): ReportDocument {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: next() },
    { kind: 'paragraph', tone: 'lead', text: next() },
    { kind: 'list', items: [next(), next()] },
    { kind: 'heading', level: 2, text: next() },
    { kind: 'quotes', items: [next()] },
    { kind: 'heading', level: 3, text: next() },
    { kind: 'paragraph', tone: 'note', text: next() },
    { kind: 'facts', items: [{ term: next(), detail: next() }] },
    {
      kind: 'table',
      caption: next(),
      columns: [
        { heading: next(), align: 'start', share: 1 },
        { heading: next(), align: 'end', share: 2 },
      ],
      rows: [[next(), next()]],
    },
    {
      kind: 'figure',
      caption: next(),
      alternative: next(),
      figure: {
        scale: { from: 1, to: 5, fromLabel: next(), toLabel: next() },
        series: MARKS.map((mark) => ({ name: next(), mark })),
        rows: [{ label: next(), values: [1, 2.2, 3.8, 5, null] }],
      },
    },
  ];
  const [title, subtitle, dated, footer] = [next(), next(), next(), next()];
  return aDocument(blocks, { title, subtitle, dated, footer });
}
