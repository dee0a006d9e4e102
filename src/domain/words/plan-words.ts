import { type Action, ACTION_STATUSES } from '#domain/records/action.ts';
import { isOverdue } from '#domain/journey/action-plan.ts';
import type { Day } from '#domain/records/dates.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

/** How the plan stands: "5 actions: 3 not started, 1 under way and 1 done. 1 is overdue." */
export function planInWords(actions: readonly Action[], today: Day): string {
  return [standingInWords(actions), ...overdueInWords(actions, today)].join(' ');
}

/** How actions that come from the last review stand: "2 actions from last time: under way." */
export function carriedInWords(carried: readonly Action[]): string {
  return standingInWords(carried, `${counted(carried.length, 'action')} from last time`);
}

/** The same under a plan that has said how it stands as a whole; '' where nothing was carried over. */
export function carriedAmongInWords(
  carried: readonly Action[],
  actions: readonly Action[],
): string {
  if (carried.length === 0) return '';
  return carried.length < actions.length
    ? carriedInWords(carried)
    : 'All of them come from last time.';
}

function standingInWords(
  actions: readonly Action[],
  total = counted(actions.length, 'action'),
): string {
  const parts = ACTION_STATUSES.map(({ id, name }) => ({
    name: name.toLowerCase(),
    figure: actions.filter(({ status }) => status === id).length,
  })).filter(({ figure }) => figure > 0);
  const [only, ...others] = parts;
  if (only === undefined) return `${total}.`;
  const split = others.length === 0 ? only.name : listed(parts.map((p) => `${p.figure} ${p.name}`));
  return `${total}: ${split}.`;
}

function overdueInWords(actions: readonly Action[], today: Day): readonly string[] {
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  if (overdue === 0) return [];
  return [overdue === 1 ? '1 is overdue.' : `${overdue} are overdue.`];
}
