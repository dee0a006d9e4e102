import type { ListBlock } from '#report/document.ts';
import { textLine } from '../ink.ts';
import { type Flow, keepItems, type Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { MEASURE, TEXT } from '../theme.ts';
import { lineStrips } from './lines.ts';

const INDENT = 15;
const GAP = 4;

/** A list with bullets; its items may be blank, and then they are left out. */
export function layoutList({ items }: ListBlock, type: Typesetter): Flow {
  const laidOut = items
    .map((item) => layoutItem(item, type))
    .filter(({ strips }) => strips.length > 0);
  return {
    tags:
      laidOut.length > 0
        ? [
            group(
              'L',
              laidOut.map(({ tag }) => tag),
            ),
          ]
        : [],
    strips: keepItems(laidOut.map(({ strips }) => strips)),
    above: 0,
    below: 11,
  };
}

type Item = { readonly tag: Tag; readonly strips: readonly Strip[] };

function layoutItem(text: string, type: Typesetter): Item {
  const [label, body] = [leaf('Lbl'), leaf('LBody')];
  const column = { x: INDENT, width: MEASURE - INDENT };
  const bullet = textLine(label, '• ', TEXT.bullet, [0, 0]);
  const strips = lineStrips(body, text, TEXT.plain, column, type).map((strip, index) =>
    index === 0 ? { ...strip, above: GAP, ink: [bullet, ...strip.ink] } : strip,
  );
  return { tag: group('LI', [label, body]), strips };
}
