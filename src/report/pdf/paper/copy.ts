import type { PaperSheet } from '#report/paper/paper-sheet.ts';
import { type Page, paginate } from '../page.ts';
import { type Flow, stack } from '../strip.ts';
import { group, type Tag } from '../tags.ts';
import { ROOM } from '../theme.ts';
import { layoutEnd } from './end.ts';
import { fillingLines, LEAST } from './fill.ts';
import { layoutGuidance } from './guidance.ts';
import { layoutHead } from './head.ts';
import { layoutMoreRoom } from './more-room.ts';
import { layoutQuestion } from './question.ts';
import type { Tools } from './tools.ts';

export type Copy = { readonly tag: Tag; readonly pages: readonly Page[] };

/**
 * One copy of a sheet. Pages that end early get more lines to write on, and the number of pages is
 * even, so that printed on both sides no two copies share a leaf: a page that would be empty has
 * room to write.
 */
export function layoutCopy(sheet: PaperSheet, code: string, tools: Tools): Copy {
  const opening = [
    layoutHead(sheet, code, tools),
    ...sheet.guidance.map((each) => layoutGuidance(each, tools)),
  ];
  const end = layoutEnd(sheet, tools);
  const tight = layoutQuestions(sheet, [], tools);
  const asked = pagesOf([...opening, ...tight]);
  const closed = pagesOf([...opening, ...tight, end]);
  const isWhole = closed.length === asked.length && closed.length % 2 === 0;
  const lines = fillingLines(isWhole ? closed : asked, tight, tools.look.line);
  const body = [...opening, ...layoutQuestions(sheet, lines, tools)];
  if (isWhole) return copyOf([[...body, end]]);
  const missing = asked.length % 2 === 0 ? 2 : 1;
  return copyOf([body, ...layoutMoreRoom(sheet, end, missing, tools)]);
}

function layoutQuestions(
  sheet: PaperSheet,
  lines: readonly number[],
  tools: Tools,
): readonly Flow[] {
  return sheet.questions.map((question, at) =>
    layoutQuestion(question, sheet, lines[at] ?? LEAST, tools),
  );
}

/** Each part begins on a page of its own. */
function copyOf(parts: readonly (readonly Flow[])[]): Copy {
  const tags = parts.flat().flatMap((flow) => flow.tags);
  return { tag: group('Art', tags), pages: parts.flatMap(pagesOf) };
}

function pagesOf(flows: readonly Flow[]): readonly Page[] {
  return paginate(stack(flows), ROOM);
}
