import { drawInk } from './draw.ts';
import type { Engine } from './engine.ts';
import { hairline, type Ink, textLine } from './ink.ts';
import type { Typesetter } from './text.ts';
import { COLOUR, COLUMN, PAGE, type TextStyle } from './theme.ts';

/** From the top edge of the page to the line above the footer. */
const TOP = PAGE.height - 50;

const ARTIFACT = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';

/** What stands at the foot of a page: what the document is, and the page of pages. */
export type Foot = {
  readonly text: string;
  readonly number: string;
  readonly style: TextStyle;
  /** More lines of text than this would leave the page; the rest is cut off with an ellipsis. */
  readonly lines: number;
};

/** Draws the line at the foot of the page that is open. */
export function drawFooter(foot: Foot, engine: Engine, type: Typesetter): void {
  const { number, style } = foot;
  const right = COLUMN - type.widthOf(number, style);
  const ink: readonly Ink[] = [
    hairline(0, 0, COLUMN, { weight: 0.5, colour: COLOUR.rule }),
    ...footerLines(foot, right - 24, type).map((line, index) =>
      textLine(null, line, style, [0, 9 + index * style.leading]),
    ),
    textLine(null, number, style, [right, 9]),
  ];
  const placed = ink.map((piece) => ({ ink: piece, left: PAGE.side, top: TOP }));
  drawInk(placed, engine, () => 0, ARTIFACT);
}

function footerLines(foot: Foot, width: number, type: Typesetter): readonly string[] {
  const lines = type.linesOf(foot.text, foot.style, width);
  if (lines.length <= foot.lines) return lines;
  return lines
    .slice(0, foot.lines)
    .map((line, index) => (index === foot.lines - 1 ? `${line.trimEnd()}…` : line));
}
