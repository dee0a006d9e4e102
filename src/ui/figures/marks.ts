/** The shapes that tell one series of a picture from another, without needing a colour. */
export type Mark = 'circle' | 'square' | 'diamond' | 'triangle' | 'bar';

const drawings: Record<Mark, string> = {
  circle: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  square: 'M-5.5-5.5h11v11h-11z',
  diamond: 'M0-7.5 7.5 0 0 7.5-7.5 0z',
  triangle: 'M0-7 7 5.5H-7z',
  bar: 'M-2-8h4v16h-4z',
};

/** The outline of a mark as an SVG path, around the point 0 0 and within 8 of it. */
export function markPath(mark: Mark): string {
  return drawings[mark];
}

const turns: readonly Mark[] = ['circle', 'square', 'diamond', 'triangle'];

/** The mark of a series by its place among the others; the bar is kept for what stands apart. */
export function markInTurn(index: number): Mark {
  return turns[index % turns.length] ?? 'circle';
}
