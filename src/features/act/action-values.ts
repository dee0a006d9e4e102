import { type Action, ActionStatus, type ProgressNote } from '#domain/records/action.ts';
import { Day, typedDay } from '#domain/records/dates.ts';
import { IndicatorId, type NoteId } from '#domain/records/ids.ts';
import { Line, Writing } from '#domain/records/text.ts';

/** An action as a form holds it: text as it is typed, and no date as ''. */
export type ActionValues = {
  indicatorId: string;
  what: string;
  why: string;
  lead: string;
  startsOn: string;
  dueOn: string;
  measure: string;
  status: string;
  notes: NoteValues[];
};

export type NoteValues = { id: NoteId; on: string; text: string };

export function valuesOf(action: Action): ActionValues {
  const { indicatorId, what, why, lead, startsOn, dueOn, measure, status, notes } = action;
  return {
    indicatorId,
    what,
    why,
    lead,
    startsOn: startsOn ?? '',
    dueOn: dueOn ?? '',
    measure,
    status,
    notes: notes.map(({ id, on, text }) => ({ id, on, text })),
  };
}

/**
 * The action with what the form says now. What cannot be kept leaves what was stored before.
 *
 * @param today is the day of a note that has never had one.
 */
export function withValues(action: Action, values: ActionValues, today: Day): Action {
  return {
    ...action,
    indicatorId: IndicatorId.safeParse(values.indicatorId).data ?? action.indicatorId,
    what: Writing.safeParse(values.what).data ?? action.what,
    why: Writing.safeParse(values.why).data ?? action.why,
    lead: Line.safeParse(values.lead).data ?? action.lead,
    startsOn: typedDay(values.startsOn, action.startsOn),
    dueOn: typedDay(values.dueOn, action.dueOn),
    measure: Writing.safeParse(values.measure).data ?? action.measure,
    status: ActionStatus.safeParse(values.status).data ?? action.status,
    notes: values.notes.map((note) => noteFrom(action.notes, note, today)),
  };
}

/** A date that is only half typed, or taken out, leaves the note its last one. */
function noteFrom(
  stored: readonly ProgressNote[],
  { id, on, text }: NoteValues,
  today: Day,
): ProgressNote {
  const before = stored.find((note) => note.id === id) ?? { on: today, text: '' };
  return {
    id,
    on: Day.safeParse(on).data ?? before.on,
    text: Writing.safeParse(text).data ?? before.text,
  };
}
