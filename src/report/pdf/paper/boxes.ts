import { sum } from '#domain/scoring/tally.ts';
import type { Choice } from '#report/paper/paper-sheet.ts';
import { setApart } from '../blocks/lines.ts';
import { type Ink, textLine } from '../ink.ts';
import type { Strip } from '../strip.ts';
import { group, leaf, type Tag } from '../tags.ts';
import { COLUMN } from '../theme.ts';
import { outline } from './outline.ts';
import type { Tools } from './tools.ts';

const WEIGHT = 1.5;

/**
 * A row of boxes to tick, each with its figure beside it and its words below. It is one strip. The
 * boxes are decoration: a list of what can be ticked is what is read out.
 */
export function layoutBoxes(
  choices: readonly Choice[],
  tools: Tools,
): { readonly tag: Tag; readonly strip: Strip } {
  const { look } = tools;
  const widths = cellWidths(choices, tools);
  const cells = choices.map((choice, at) => {
    const x = look.indent + sum(widths.slice(0, at));
    return layoutCell(choice, { x, width: (widths[at] ?? 0) - look.inner }, tools);
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  return {
    tag: {
      ...group(
        'L',
        cells.map(({ item }) => item),
      ),
      numbering: 'None',
    },
    strip: { height, above: look.inner, keep: 'always', ink: cells.flatMap(({ ink }) => ink) },
  };
}

type Cell = { readonly item: Tag; readonly ink: readonly Ink[]; readonly height: number };

function layoutCell(
  { figure, words }: Choice,
  { x, width }: { readonly x: number; readonly width: number },
  { look, type }: Tools,
): Cell {
  const body = leaf('LBody');
  const frame = outline({ x, y: 0, width: look.box, height: look.box }, WEIGHT);
  const beside = [x + look.box + look.inner, (look.box - look.figure.leading) / 2] as const;
  const texts =
    figure === ''
      ? []
      : setApart([figure]).map((text) => textLine(body, text, look.figure, beside));
  const lines = setApart(type.linesOf(words, look.words, width));
  const under = look.box + look.inner / 2;
  return {
    item: group('LI', [body]),
    ink: [
      ...frame,
      ...texts,
      ...lines.map((line, at) =>
        textLine(body, line, look.words, [x, under + at * look.words.leading]),
      ),
    ],
    height: under + lines.length * look.words.leading,
  };
}

/** What each needs, and an equal share of what is left. Words are broken only where they must be. */
function cellWidths(choices: readonly Choice[], tools: Tools): readonly number[] {
  const { look, type } = tools;
  const whole = choices.map(({ figure, words }) =>
    Math.max(rowWidth(figure, tools), type.widthOf(words, look.words)),
  );
  const broken = choices.map(({ figure, words }) =>
    Math.max(rowWidth(figure, tools), type.widestWordOf(words, look.words)),
  );
  const room = COLUMN - look.indent - choices.length * look.inner;
  const needs = sum(whole) <= room ? whole : broken;
  const share = (room - sum(needs)) / choices.length;
  return needs.map((need) => Math.max(look.box, need + share) + look.inner);
}

function rowWidth(figure: string, { look, type }: Tools): number {
  return look.box + look.inner + type.widthOf(figure, look.figure);
}
