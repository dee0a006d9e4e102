import type { Shape } from '../StatusShape.tsx';

const turns = ['full', 'half', 'ring', 'diamond', 'triangle', 'bar'] as const;

/** A shape for each step of an order, fullest first. */
export function shapeInTurn(place: number): Exclude<Shape, 'none'> {
  return turns[place % turns.length] ?? 'ring';
}
