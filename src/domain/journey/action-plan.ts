import { type Action, isOpen, type ProgressNote } from '#domain/records/action.ts';
import { type Day, dayInWords } from '#domain/records/dates.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';

/** What the plan holds for one indicator. */
export type IndicatorPlan = {
  readonly indicator: Indicator;
  /** Chosen by the team as one of the things to work on first. */
  readonly isPriority: boolean;
  readonly actions: readonly Action[];
};

/** The plan in the instrument's order, indicators without an action included. */
export function planByIndicator(
  open: Pick<OpenReview, 'instrument' | 'reflections' | 'actions'>,
): readonly IndicatorPlan[] {
  const actions = inOrder(open.actions);
  return open.instrument.indicators.map((indicator) => ({
    indicator,
    isPriority: open.reflections.some(
      ({ indicatorId, isPriority }) => indicatorId === indicator.id && isPriority,
    ),
    actions: actions.filter(({ indicatorId }) => indicatorId === indicator.id),
  }));
}

/** Actions on something that the instrument does not have. They are shown, too: nothing is lost. */
export function actionsElsewhere({
  instrument,
  actions,
}: Pick<OpenReview, 'instrument' | 'actions'>): readonly Action[] {
  const known = instrument.indicators.map(({ id }) => id);
  return inOrder(actions).filter(({ indicatorId }) => !known.includes(indicatorId));
}

/** Where a due date lies, seen from today. */
export type DueWhen = 'past' | 'to-come' | 'undated';

/** The actions that share a place in time; a time without an action is left out. */
export type DatePlan = { readonly when: DueWhen; readonly actions: readonly Action[] };

/**
 * The plan in the order of its due dates. It goes by date alone: an action stays in its place when
 * its status changes, under the finger that changed it.
 */
export function planByDate(actions: readonly Action[], today: Day): readonly DatePlan[] {
  const ordered = inOrder(actions);
  return (['past', 'to-come', 'undated'] as const)
    .map((when) => ({ when, actions: ordered.filter((action) => dueWhen(action, today) === when) }))
    .filter((group) => group.actions.length > 0);
}

function dueWhen({ dueOn }: Action, today: Day): DueWhen {
  if (dueOn === null) return 'undated';
  return dueOn < today ? 'past' : 'to-come';
}

/** By due date, those without one last; then as they were added. Deleted ones are left out. */
function inOrder(actions: readonly Action[]): readonly Action[] {
  return actions
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => compare(dueOrLast(a), dueOrLast(b)) || compare(a.addedAt, b.addedAt));
}

/** After every calendar day in the order of text. */
const LAST = 'undated';

function dueOrLast({ dueOn }: Action): string {
  return dueOn ?? LAST;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** True when something was to be done by a day that has passed, and still is to be done. */
export function isOverdue(action: Action, today: Day): boolean {
  return isOpen(action) && action.dueOn !== null && action.dueOn < today;
}

/** True when the two dates cannot both be meant: due before it starts. */
export function isDueBeforeStart({
  startsOn,
  dueOn,
}: {
  readonly startsOn: Day | null;
  readonly dueOn: Day | null;
}): boolean {
  return startsOn !== null && dueOn !== null && dueOn < startsOn;
}

/**
 * The due date as the plan says it; null where there is none.
 *
 * @param worded how the day itself is said: in full, unless the room is short.
 */
export function dueInWords(
  action: Action,
  today: Day,
  worded: (day: Day) => string = dayInWords,
): string | null {
  if (action.dueOn === null) return null;
  const day = worded(action.dueOn);
  if (isOverdue(action, today)) return `Overdue: was due ${day}`;
  return isOpen(action) ? `Due ${day}` : `Was due ${day}`;
}

/** True when nobody has written anything in it: it can go without a trace. */
export function isBlankAction(action: Action): boolean {
  const { what, why, lead, measure, startsOn, dueOn, notes, status } = action;
  return (
    [what, why, lead, measure].every((text) => text.trim() === '') &&
    startsOn === null &&
    dueOn === null &&
    notesInOrder(notes).length === 0 &&
    status === 'not-started'
  );
}

/** What an action is called in a list, before and after it has been described. */
export function actionTitle({ what }: Action): string {
  return what.trim() === '' ? 'Action not described yet' : what.trim();
}

/** Progress notes, the earliest day first; those without words are left out. */
export function notesInOrder(notes: readonly ProgressNote[]): readonly ProgressNote[] {
  return notes.filter(({ text }) => text.trim() !== '').toSorted((a, b) => compare(a.on, b.on));
}
