import type { QuotesBlock } from '#report/document.ts';
import type { BoxInk } from '../ink.ts';
import { type Flow, keepItems, type Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, MEASURE, TEXT } from '../theme.ts';
import { lineStrips } from './lines.ts';

const INDENT = 15;
const GAP = 9;

/** Words as they were written, each beside a bar of its own. */
export function layoutQuotes({ items }: QuotesBlock, type: Typesetter): Flow {
  const laidOut = items
    .map((item) => layoutQuote(item, type))
    .filter(({ strips }) => strips.length > 0);
  return {
    tags: laidOut.map(({ tag }) => tag),
    strips: keepItems(laidOut.map(({ strips }) => strips)),
    above: 4,
    below: 14,
  };
}

type Quote = { readonly tag: Tag; readonly strips: readonly Strip[] };

function layoutQuote(text: string, type: Typesetter): Quote {
  const words = leaf('P');
  const column = { x: INDENT, width: MEASURE - INDENT };
  const strips = lineStrips(words, text, TEXT.plain, column, type).map((strip, index) => ({
    ...strip,
    above: index === 0 ? GAP : 0,
    ink: [bar(strip.height), ...strip.ink],
  }));
  return { tag: group('BlockQuote', [words]), strips };
}

function bar(height: number): BoxInk {
  return { kind: 'box', tag: null, x: 0, y: 0, width: 2.5, height, colour: COLOUR.tint };
}
