import type { PaperSheet } from '#report/paper/paper-sheet.ts';
import { keptLines } from '../blocks/lines.ts';
import type { Flow } from '../strip.ts';
import { leaf } from '../tags.ts';
import { COLUMN } from '../theme.ts';
import type { Tools } from './tools.ts';

/** Thanks, and whose words these are. */
export function layoutEnd({ thanks, credit }: PaperSheet, { look, type }: Tools): Flow {
  const [thanked, credited] = [leaf('P'), leaf('P')];
  const column = { x: 0, width: COLUMN };
  const small = keptLines(credited, credit, look.note, column, type);
  return {
    tags: [thanked, credited],
    strips: [
      ...keptLines(thanked, thanks, look.statement, column, type),
      ...small.map((strip, at) => (at === 0 ? { ...strip, above: look.inner } : strip)),
    ],
    above: look.gap,
    below: 0,
  };
}
