import * as fc from 'fast-check';
import type { Block, DotMark, ReportDocument } from '#report/document.ts';
import { aDocument } from './a-document.ts';

/** The same documents on every run. */
export const SEED = 20261106;

const word = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[a-zà-ÿ]{1,11}[.,;]?$/u) },
  { weight: 1, arbitrary: fc.constantFrom('Zażółć', 'Gàidhlig', 'ŵ', 'Ελληνικά', '“so–so”', '—') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{60,120}$/u) },
);

function prose(most: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
}

const heading: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('heading'),
  level: fc.constantFrom(1, 2, 3),
  text: prose(14),
});

const paragraph: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph'),
  text: prose(150),
  tone: fc.constantFrom('plain', 'lead', 'note'),
});

const items = fc.array(prose(40), { maxLength: 8 });
const list: fc.Arbitrary<Block> = fc.record({ kind: fc.constant('list'), items });
const quotes: fc.Arbitrary<Block> = fc.record({ kind: fc.constant('quotes'), items });

const facts: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('facts'),
  items: fc.array(fc.record({ term: prose(4), detail: prose(30) }), { maxLength: 8 }),
});

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    kind: fc.constant('table'),
    caption: prose(8),
    columns: fc.array(
      fc.record({
        heading: prose(3),
        align: fc.constantFrom('start', 'end'),
        share: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: count, maxLength: count },
    ),
    rows: fc.array(fc.array(prose(30), { minLength: count, maxLength: count }), { maxLength: 14 }),
  }),
);

const marks: readonly DotMark[] = ['circle', 'square', 'diamond', 'triangle', 'bar'];

const figure: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    kind: fc.constant('figure'),
    caption: prose(8),
    alternative: prose(20),
    figure: fc.record({
      scale: fc.constant({ from: 1, to: 5, fromLabel: 'Never', toLabel: 'Always' }),
      series: fc.constant(marks.slice(0, count).map((mark) => ({ name: `By ${mark}`, mark }))),
      rows: fc.array(
        fc.record({
          label: prose(10),
          values: fc.array(fc.option(fc.double({ min: 1, max: 5, noNaN: true })), {
            minLength: count,
            maxLength: count,
          }),
        }),
        { minLength: 1, maxLength: 20 },
      ),
    }),
  }),
);

/** Documents of any kinds of block in any order; a heading always has something after it. */
export const documents: fc.Arbitrary<ReportDocument> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: heading },
      { weight: 3, arbitrary: paragraph },
      list,
      quotes,
      facts,
      { weight: 2, arbitrary: table },
      figure,
    ),
    { maxLength: 30 },
  )
  .map((blocks) => aDocument([...blocks, { kind: 'paragraph', text: 'The end.', tone: 'note' }]));
