import type { PaperSheet } from '#report/paper/paper-sheet.ts';
import { keptLines } from '../blocks/lines.ts';
import { textLine } from '../ink.ts';
import type { Flow, Strip } from '../strip.ts';
import { leaf, type Tag } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLUMN } from '../theme.ts';
import type { Look } from './look.ts';
import { outline } from './outline.ts';

/** White space around the code in its frame, and the weight of the frame. */
const [SIDE, ABOVE, FRAME] = [12, 5, 1.25];

/**
 * The head of a copy: whose service it is about, with the sheet's code in a frame across from it,
 * then what the sheet is and what it is for.
 *
 * @param code as it is said: "Sheet K7M-3XP".
 */
export function layoutHead(sheet: PaperSheet, code: string, look: Look, type: Typesetter): Flow {
  const [service, label, title, purpose] = [leaf('P'), leaf('P'), leaf('H1'), leaf('P')];
  const width = type.widthOf(code, look.code) + 2 * SIDE;
  const left = { x: 0, width: COLUMN - width - SIDE };
  const opening = keptLines(service, sheet.service, look.lead, left, type);
  const whole = { x: 0, width: COLUMN };
  const titleLines = keptLines(title, sheet.title, look.title, whole, type);
  return {
    tags: [...(opening.length > 0 ? [service] : []), label, title, purpose],
    strips: [
      ...withCode(opening, { label, code, width }, look),
      ...pushed(titleLines, look.gap),
      ...pushed(keptLines(purpose, sheet.purpose, look.lead, whole, type), look.inner / 2),
    ],
    above: 0,
    below: look.gap,
  };
}

type Framed = { readonly label: Tag; readonly code: string; readonly width: number };

/** The frame is drawn with the first line, and read out after the last. */
function withCode(
  lines: readonly Strip[],
  { label, code, width }: Framed,
  look: Look,
): readonly Strip[] {
  const x = COLUMN - width;
  const { leading } = look.code;
  const height = Math.max(leading + ABOVE, ...[lines.reduce((sum, line) => sum + line.height, 0)]);
  const texts = lines.flatMap(({ ink }, at) =>
    ink.map((piece) =>
      piece.kind === 'text' ? { ...piece, y: piece.y + at * look.lead.leading } : piece,
    ),
  );
  const frame = outline({ x, y: -ABOVE, width, height: leading + 2 * ABOVE }, FRAME);
  return [
    {
      height,
      above: 0,
      keep: 'always',
      ink: [...texts, ...frame, textLine(label, code, look.code, [x + SIDE, 0])],
      bookmark: { level: 1, title: code },
    },
  ];
}

function pushed(strips: readonly Strip[], above: number): readonly Strip[] {
  return strips.map((strip, at) => (at === 0 ? { ...strip, above } : strip));
}
