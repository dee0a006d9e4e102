import type { Guidance } from '#report/paper/paper-sheet.ts';
import { keptLines, lineStrips } from '../blocks/lines.ts';
import { textLine } from '../ink.ts';
import { asOne, type Flow, type Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import { COLUMN } from '../theme.ts';
import type { Tools } from './tools.ts';

/** A heading with points under it, all on one page. A single point needs no bullet. */
export function layoutGuidance({ heading, points }: Guidance, tools: Tools): Flow {
  const { look, type } = tools;
  const title = leaf('H2');
  const head = keptLines(title, heading, look.heading, { x: 0, width: COLUMN }, type);
  const [only, ...others] = points;
  const body =
    only !== undefined && others.length === 0 ? plain(only, tools) : listed(points, tools);
  return {
    tags: [title, body.tag],
    strips: asOne([...head, ...body.strips]),
    above: 0,
    below: look.gap,
  };
}

type Part = { readonly tag: Tag; readonly strips: readonly Strip[] };

function plain(text: string, { look, type }: Tools): Part {
  const tag = leaf('P');
  return { tag, strips: lineStrips(tag, text, look.text, { x: 0, width: COLUMN }, type) };
}

/** Points with bullets, each line a strip. */
export function listed(points: readonly string[], tools: Tools, x = 0): Part {
  const items = points.map((point) => layoutPoint(point, tools, x));
  return {
    tag: group(
      'L',
      items.map(({ tag }) => tag),
    ),
    strips: items.flatMap(({ strips }) => strips),
  };
}

function layoutPoint(point: string, { look, type }: Tools, x: number): Part {
  const [label, body] = [leaf('Lbl'), leaf('LBody')];
  const indent = look.text.size;
  const column = { x: x + indent, width: COLUMN - x - indent };
  const bullet = textLine(label, '• ', look.text, [x, 0]);
  const strips = lineStrips(body, point, look.text, column, type).map((strip, at) =>
    at === 0 ? { ...strip, above: look.inner / 3, ink: [bullet, ...strip.ink] } : strip,
  );
  return { tag: group('LI', [label, body]), strips };
}
