import type { PaperSheet, Question } from '#report/paper/paper-sheet.ts';
import { keptLines } from '../blocks/lines.ts';
import { hairline, textLine } from '../ink.ts';
import { asOne, type Flow, type Strip } from '../strip.ts';
import { leaf } from '../tags.ts';
import { COLOUR, COLUMN } from '../theme.ts';
import { layoutBoxes } from './boxes.ts';
import { listed } from './guidance.ts';
import { ruledLines } from './room.ts';
import type { Tools } from './tools.ts';

/**
 * A statement with its prompts, its boxes and some lines to write on. All of it stays on one page,
 * unless it is taller than one.
 */
export function layoutQuestion(
  { number, statement, prompts }: Question,
  { choices, room }: PaperSheet,
  lines: number,
  tools: Tools,
): Flow {
  const { look, type } = tools;
  const [heading, label] = [leaf('H2'), leaf('P')];
  const column = { x: look.indent, width: COLUMN - look.indent };
  const said = keptLines(heading, statement, look.statement, column, type);
  const asked = listed(prompts, tools, look.indent);
  const boxes = layoutBoxes(choices, tools);
  const above = keptLines(label, room, look.text, column, type);
  return {
    tags: [heading, ...(prompts.length > 0 ? [asked.tag] : []), boxes.tag, label],
    strips: asOne([
      opening(),
      ...said.map((strip, at) =>
        at === 0
          ? {
              ...strip,
              ink: [textLine(heading, `${number}. `, look.statement, [0, 0]), ...strip.ink],
            }
          : strip,
      ),
      ...asked.strips,
      boxes.strip,
      ...above.map((strip, at) => (at === 0 ? { ...strip, above: look.inner } : strip)),
      ...ruledLines(lines, look.indent, look),
    ]),
    above: look.gap,
    below: look.gap,
  };
}

/** A line across, above the statement. */
function opening(): Strip {
  const rule = hairline(0, 0, COLUMN, { weight: 2, colour: COLOUR.ink });
  return { height: 8, above: 0, keep: 'always', ink: [rule] };
}
