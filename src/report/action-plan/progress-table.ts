import type { Action } from '#domain/records/action.ts';
import { actionTitle, notesInOrder } from '#domain/journey/action-plan.ts';
import { dayInShort } from '#domain/words/short-dates.ts';
import type { TableBlock } from '#report/document.ts';
import { table, words } from './blocks.ts';
import { opening } from './opening.ts';

const COLUMNS = [words('Day', 16), words('Action', 36), words('What was done', 58)];
const ROOM = 90;

/** What has been done about some actions, day by day; nothing where nobody has written it down. */
export function progressTable(name: string, actions: readonly Action[]): readonly TableBlock[] {
  const rows = actions.flatMap((action) =>
    notesInOrder(action.notes).map(({ on, text }) => [
      dayInShort(on),
      opening(actionTitle(action), ROOM),
      text,
    ]),
  );
  return rows.length === 0 ? [] : [table(`Progress: ${name}`, COLUMNS, rows)];
}
