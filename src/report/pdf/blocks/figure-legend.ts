import type { DotFigure, DotMark } from '#report/document.ts';
import { type Ink, textLine } from '../ink.ts';
import type { Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLUMN, TEXT } from '../theme.ts';
import { setApart } from './lines.ts';

const LINE = 16;
const MARK = 14;
const GAP = 20;
const BELOW = 6;

type Legend = { readonly ink: readonly Ink[]; readonly height: number };

/** Which shape stands for which series, side by side, on as many lines as that takes. */
export function drawLegend({ series }: DotFigure, tag: Tag | null, type: Typesetter): Legend {
  let [x, top, tallest] = [0, 0, 0];
  const ink = series.flatMap(({ name, mark }): readonly Ink[] => {
    const lines = type.linesOf(name, TEXT.label, COLUMN - MARK);
    const width = MARK + Math.max(0, ...lines.map((line) => type.widthOf(line, TEXT.label)));
    if (x > 0 && x + width > COLUMN) [x, top, tallest] = [0, top + tallest, 0];
    const at = [x, top] as const;
    x += width + GAP;
    tallest = Math.max(tallest, LINE + (lines.length - 1) * TEXT.label.leading);
    return drawEntry(mark, lines, tag, at);
  });
  return { ink, height: series.length > 0 ? top + tallest + BELOW : 0 };
}

function drawEntry(
  mark: DotMark,
  lines: readonly string[],
  tag: Tag | null,
  [x, top]: readonly [x: number, top: number],
): readonly Ink[] {
  const first = top + (LINE - TEXT.label.leading) / 2;
  return [
    { kind: 'mark', tag, mark, x: x + 5, y: top + LINE / 2 },
    ...setApart(lines).map((line, index) =>
      textLine(tag, line, TEXT.label, [x + MARK, first + index * TEXT.label.leading]),
    ),
  ];
}
