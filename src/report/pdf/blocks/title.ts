import type { ReportDocument } from '#report/document.ts';
import { type BoxInk, hairline } from '../ink.ts';
import type { Flow, Strip } from '../strip.ts';
import { leaf } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { COLOUR, COLUMN, TEXT } from '../theme.ts';
import { keptLines } from './lines.ts';

/** What stands at the head of page 1: title, who it is about, and the day it was made. */
export function layoutTitle(document: ReportDocument, type: Typesetter): Flow {
  const tags = { title: leaf('H1'), subtitle: leaf('P'), dated: leaf('P') };
  const column = { x: 0, width: COLUMN };
  const parts = [
    { tag: tags.title, strips: keptLines(tags.title, document.title, TEXT.title, column, type) },
    {
      tag: tags.subtitle,
      strips: keptLines(tags.subtitle, document.subtitle, TEXT.subtitle, column, type),
    },
    { tag: tags.dated, strips: keptLines(tags.dated, document.dated, TEXT.dated, column, type) },
  ].filter(({ strips }) => strips.length > 0);
  return {
    tags: parts.map(({ tag }) => tag),
    strips: [accent(), ...parts.flatMap(({ strips }) => spaced(strips)), closing()],
    above: 0,
    below: 26,
  };
}

function spaced(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, above: 8 } : strip));
}

function accent(): Strip {
  const box: BoxInk = {
    kind: 'box',
    tag: null,
    x: 0,
    y: 0,
    width: 44,
    height: 4,
    colour: COLOUR.accent,
  };
  return { height: 12, above: 0, keep: 'always', ink: [box] };
}

function closing(): Strip {
  const line = hairline(0, 20, COLUMN, { weight: 0.75, colour: COLOUR.rule });
  return { height: 20, above: 0, keep: 'always', ink: [line] };
}
