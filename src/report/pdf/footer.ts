import { drawInk } from './draw.ts';
import type { Engine } from './engine.ts';
import { hairline, type Ink, textLine } from './ink.ts';
import type { Typesetter } from './text.ts';
import { COLOUR, COLUMN, PAGE, TEXT } from './theme.ts';

/** From the top edge of the page to the line above the footer. */
const TOP = PAGE.height - 50;

/** More lines than this would leave the page; the rest is cut off with an ellipsis. */
const MOST_LINES = 2;

const ARTIFACT = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';

/** Draws the line at the foot of the page that is open: what the document is, and the page of pages. */
export function drawFooter(
  text: string,
  page: { readonly number: number; readonly of: number },
  engine: Engine,
  type: Typesetter,
): void {
  const style = TEXT.footer;
  const number = `Page ${page.number} of ${page.of}`;
  const right = COLUMN - type.widthOf(number, style);
  const ink: readonly Ink[] = [
    hairline(0, 0, COLUMN, { weight: 0.5, colour: COLOUR.rule }),
    ...footerLines(text, right - 24, type).map((line, index) =>
      textLine(null, line, style, [0, 9 + index * style.leading]),
    ),
    textLine(null, number, style, [right, 9]),
  ];
  const placed = ink.map((piece) => ({ ink: piece, left: PAGE.side, top: TOP }));
  drawInk(placed, engine, () => 0, ARTIFACT);
}

function footerLines(text: string, width: number, type: Typesetter): readonly string[] {
  const lines = type.linesOf(text, TEXT.footer, width);
  if (lines.length <= MOST_LINES) return lines;
  return lines
    .slice(0, MOST_LINES)
    .map((line, index) => (index === MOST_LINES - 1 ? `${line.trimEnd()}…` : line));
}
