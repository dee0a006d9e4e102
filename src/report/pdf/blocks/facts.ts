import type { FactsBlock } from '#report/document.ts';
import type { Flow, Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, COLUMN, TEXT, WHOLE } from '../theme.ts';
import { type Cell, rowStrips } from './row.ts';

const LOOK = { padding: 5.5, rule: { weight: 0.5, colour: COLOUR.rule }, stand: 'top' } as const;
const TERM = { x: 0, width: 128 } as const;
const DETAIL = { x: 144, width: COLUMN - 144 } as const;

/** Terms and details as a table of two columns, in which each term is the header of its row. */
export function layoutFacts({ items }: FactsBlock, type: Typesetter): Flow {
  const rows = items.map((item) => layoutFact(item, type));
  return {
    tags:
      rows.length > 0
        ? [
            group(
              'Table',
              rows.map(({ tag }) => tag),
            ),
          ]
        : [],
    strips: rows.flatMap(({ strips }) => strips),
    above: 4,
    below: 18,
  };
}

type Row = { readonly tag: Tag; readonly strips: readonly Strip[] };

function layoutFact({ term, detail }: FactsBlock['items'][number], type: Typesetter): Row {
  const [name, value] = [leaf('TH', { scope: 'Row' }), leaf('TD')];
  const cells: readonly Cell[] = [
    { tag: name, text: term, style: TEXT.term, column: TERM, align: 'start' },
    { tag: value, text: detail, style: TEXT.detail, column: DETAIL, align: 'start' },
  ];
  return { tag: group('TR', [name, value]), strips: rowStrips(cells, LOOK, WHOLE, type) };
}
