import type { jsPDF } from 'jspdf';
import { unreachable } from '#domain/never.ts';
import type { DotMark } from '#report/document.ts';
import { COLOUR } from './theme.ts';

/** Half the width of a mark, in points. Shapes of one area look one size, so some reach further. */
const REACH = { circle: 4.3, square: 3.7, diamond: 5.3, triangle: 4.9, bar: 7 } as const;

/**
 * Draws a mark with its middle at (x, y). Each has a shape of its own and is either solid or open,
 * so that it can be told from the others in black and white.
 */
export function drawMark(mark: DotMark, x: number, y: number, pdf: jsPDF): void {
  const reach = REACH[mark];
  switch (mark) {
    case 'circle':
      solid(pdf);
      pdf.circle(x, y, reach, 'FD');
      return;
    case 'square':
      open(pdf);
      pdf.rect(x - reach, y - reach, 2 * reach, 2 * reach, 'FD');
      return;
    case 'diamond':
      solid(pdf);
      return polygon(pdf, [x, y - reach], DIAMOND, reach);
    case 'triangle':
      open(pdf);
      return polygon(pdf, [x, y - reach], TRIANGLE, reach);
    case 'bar':
      pdf.setFillColor(COLOUR.text);
      pdf.rect(x - 1.1, y - reach, 2.2, 2 * reach, 'F');
      return;
    default:
      unreachable(mark);
  }
}

type Steps = readonly (readonly [number, number])[];

/** From corner to corner, starting at the top, in shares of the mark's reach. */
const DIAMOND: Steps = [
  [1, 1],
  [-1, 1],
  [-1, -1],
];
const TRIANGLE: Steps = [
  [1, 1.7],
  [-2, 0],
];

/** A white edge keeps marks that touch apart. */
function solid(pdf: jsPDF): void {
  pdf.setFillColor(COLOUR.accent);
  pdf.setDrawColor(COLOUR.white);
  pdf.setLineWidth(0.75);
}

function open(pdf: jsPDF): void {
  pdf.setFillColor(COLOUR.white);
  pdf.setDrawColor(COLOUR.deep);
  pdf.setLineWidth(1.5);
}

/** A closed shape from its first corner, each further corner measured from the one before. */
function polygon(pdf: jsPDF, [x, y]: readonly [number, number], steps: Steps, reach: number): void {
  const lines = steps.map((step) => [...step]);
  pdf.lines(lines, x, y, [reach, reach], 'FD', true);
}
