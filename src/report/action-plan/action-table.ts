import { type Action, statusName } from '#domain/records/action.ts';
import { actionTitle, dueInWords } from '#domain/journey/action-plan.ts';
import type { Day } from '#domain/records/dates.ts';
import { dayInShort } from '#domain/words/short-dates.ts';
import type { TableBlock } from '#report/document.ts';
import { table, words } from './blocks.ts';

const COLUMNS = [
  words('What', 26),
  words('Why', 22),
  words('Who leads', 14),
  words('When', 17),
  words('How we will know', 20),
  words('Status', 11),
];

/** Actions side by side, in everything that was agreed about them. */
export function actionTable(caption: string, actions: readonly Action[], today: Day): TableBlock {
  const rows = actions.map((action) => [
    actionTitle(action),
    action.why,
    action.lead.trim() === '' ? 'To agree' : action.lead,
    whenInWords(action, today),
    action.measure,
    statusName(action.status),
  ]);
  return table(caption, COLUMNS, rows);
}

function whenInWords(action: Action, today: Day): string {
  const start = action.startsOn === null ? [] : [`From ${dayInShort(action.startsOn)}`];
  const due = dueInWords(action, today, dayInShort);
  const lines = [...start, ...(due === null ? [] : [due])];
  return lines.length === 0 ? 'To agree' : lines.join('\n');
}
