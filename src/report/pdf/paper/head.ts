import type { PaperSheet } from '#report/paper/paper-sheet.ts';
import { keptLines } from '../blocks/lines.ts';
import { textLine } from '../ink.ts';
import type { Flow, Strip } from '../strip.ts';
import { leaf, type Tag } from '../tags.ts';
import { COLUMN } from '../theme.ts';
import type { Look } from './look.ts';
import { outline } from './outline.ts';
import type { Tools } from './tools.ts';

/** White space around the code in its frame, and the weight of the frame. */
const [SIDE, ABOVE, FRAME] = [12, 5, 1.25];

/**
 * The head of a copy: the sheet's code in a frame across from whose service it is about, then what
 * the sheet is and what it is for.
 *
 * @param code as it is said: "Sheet K7M-3XT".
 */
export function layoutHead(sheet: PaperSheet, code: string, { look, type }: Tools): Flow {
  const [label, service, title, purpose] = [leaf('P'), leaf('P'), leaf('H1'), leaf('P')];
  const width = type.widthOf(code, look.code) + 2 * SIDE;
  const left = { x: 0, width: COLUMN - width - SIDE };
  const whole = { x: 0, width: COLUMN };
  const opening = keptLines(service, sheet.service, look.lead, left, type);
  return {
    tags: [label, ...(opening.length > 0 ? [service] : []), title, purpose],
    strips: [
      ...withCode(opening, { label, code, width }, look),
      ...pushed(keptLines(title, sheet.title, look.title, whole, type), look.gap),
      ...pushed(keptLines(purpose, sheet.purpose, look.lead, whole, type), look.inner / 2),
    ],
    above: 0,
    below: look.gap,
  };
}

type Framed = { readonly label: Tag; readonly code: string; readonly width: number };

/** The frame stands beside the first line. */
function withCode(
  [first, ...others]: readonly Strip[],
  { label, code, width }: Framed,
  look: Look,
): readonly Strip[] {
  const x = COLUMN - width;
  const { leading } = look.code;
  const frame = outline({ x, y: -ABOVE, width, height: leading + 2 * ABOVE }, FRAME);
  return [
    {
      height: leading,
      above: 0,
      keep: 'always',
      ink: [...frame, textLine(label, code, look.code, [x + SIDE, 0]), ...(first?.ink ?? [])],
      bookmark: { level: 1, title: code },
    },
    ...others,
  ];
}

function pushed(strips: readonly Strip[], above: number): readonly Strip[] {
  return strips.map((strip, at) => (at === 0 ? { ...strip, above } : strip));
}
