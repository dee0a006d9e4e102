import { unreachable } from '#domain/never.ts';
import type { Engine } from './engine.ts';
import type { BoxInk, Ink, RuleInk, TextInk } from './ink.ts';
import { useFace } from './draw-fonts.ts';
import { drawMark } from './draw-mark.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';
import type { Tag } from './tags.ts';
import { COLUMN, PAGE } from './theme.ts';

/** Ink at its place on the page: `left` and `top` move it there from its strip. */
export type PlacedInk = { readonly ink: Ink; readonly left: number; readonly top: number };

/**
 * Draws what layout has placed on the page that is open, numbered from 1, and notes which tag each
 * piece belongs to. Neighbours with one tag become one piece, so that a paragraph is not read out
 * line by line.
 */
export function drawPage(page: Page, number: number, engine: Engine, marks: Marks): void {
  drawInk(
    page.flatMap(({ strip, top }) =>
      strip.ink.map((ink) => ({ ink, left: PAGE.side, top: PAGE.top + top })),
    ),
    engine,
    (tag) => marks.add(tag, number),
  );
  for (const { strip, top } of page) {
    if (!strip.figure) continue;
    const upper = PAGE.height - PAGE.top - top;
    const [left, right] = [PAGE.side, PAGE.side + COLUMN];
    marks.placeFigure(strip.figure, [left, upper - strip.height, right, upper]);
  }
}

/** Draws ink as marked content: under its tag, with the number that `mark` gives, or as an artifact. */
export function drawInk(
  placed: readonly PlacedInk[],
  { pdf, internals }: Engine,
  mark: (tag: Tag) => number,
  artifact = '/Artifact BMC',
): void {
  let open: Tag | null | undefined;
  for (const piece of placed) {
    const { tag } = piece.ink;
    if (tag !== open) {
      if (open !== undefined) internals.write('EMC');
      internals.write(tag ? `/${tag.role} <</MCID ${mark(tag)}>> BDC` : artifact);
      open = tag;
    }
    drawPiece(piece, pdf);
  }
  if (open !== undefined) internals.write('EMC');
}

function drawPiece({ ink, left, top }: PlacedInk, pdf: Engine['pdf']): void {
  switch (ink.kind) {
    case 'text':
      return drawText(ink, left, top, pdf);
    case 'rule':
      return drawRule(ink, left, top, pdf);
    case 'box':
      return drawBox(ink, left, top, pdf);
    case 'mark':
      return drawMark(ink.mark, left + ink.x, top + ink.y, pdf);
    default:
      return unreachable(ink);
  }
}

function drawText(
  { text, style, x, y }: TextInk,
  left: number,
  top: number,
  pdf: Engine['pdf'],
): void {
  useFace(pdf, style.face);
  pdf.setFontSize(style.size);
  pdf.setTextColor(style.colour);
  pdf.text(text, left + x, top + y);
}

function drawRule(ink: RuleInk, left: number, top: number, pdf: Engine['pdf']): void {
  pdf.setDrawColor(ink.colour);
  pdf.setLineWidth(ink.weight);
  pdf.line(left + ink.from[0], top + ink.from[1], left + ink.to[0], top + ink.to[1]);
}

function drawBox(ink: BoxInk, left: number, top: number, pdf: Engine['pdf']): void {
  pdf.setFillColor(ink.colour);
  pdf.rect(left + ink.x, top + ink.y, ink.width, ink.height, 'F');
}
