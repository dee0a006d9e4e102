import type { RuleInk } from '../ink.ts';
import { COLOUR } from '../theme.ts';

type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A frame as decoration, with closed corners. `weight` is in points; half of it lies outside. */
export function outline({ x, y, width, height }: Frame, weight: number): readonly RuleInk[] {
  const [right, bottom, half] = [x + width, y + height, weight / 2];
  const side = (from: RuleInk['from'], to: RuleInk['to']): RuleInk => ({
    kind: 'rule',
    tag: null,
    from,
    to,
    weight,
    colour: COLOUR.ink,
  });
  return [
    side([x - half, y], [right + half, y]),
    side([x - half, bottom], [right + half, bottom]),
    side([x, y], [x, bottom]),
    side([right, y], [right, bottom]),
  ];
}
