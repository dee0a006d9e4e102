import { hairline } from '../ink.ts';
import type { Strip } from '../strip.ts';
import { COLOUR, COLUMN } from '../theme.ts';
import type { Look } from './look.ts';

/** Lines to write on, as decoration. Each is a strip, so that room can be taken line by line. */
export function ruledLines(count: number, x: number, look: Look): readonly Strip[] {
  return Array.from({ length: count }, (_, at) => ({
    height: look.line,
    above: 0,
    keep: at === count - 1 ? 'free' : 'always',
    ink: [hairline(x, look.line, COLUMN - x, { weight: 0.75, colour: COLOUR.line })],
  }));
}
