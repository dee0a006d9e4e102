import * as z from 'zod/mini';
import { Day, Moment } from './dates.ts';
import { ActionId, IndicatorId, NoteId, ReviewId } from './ids.ts';
import type { ReachOf } from './reach.ts';
import type { RecordKind } from './record.ts';
import { Line, Writing } from './text.ts';

export const ActionStatus = z.literal(['not-started', 'under-way', 'done', 'stopped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

export const ACTION_STATUSES: readonly { readonly id: ActionStatus; readonly name: string }[] = [
  { id: 'not-started', name: 'Not started' },
  { id: 'under-way', name: 'Under way' },
  { id: 'done', name: 'Done' },
  { id: 'stopped', name: 'Stopped' },
];

/** What was done, on a day. */
export const ProgressNote = z.object({ id: NoteId, on: Day, text: Writing });
export type ProgressNote = z.infer<typeof ProgressNote>;

/** One thing that will be done. The fields are this project's own. */
export const Action = z.object({
  version: z.literal(1),
  id: ActionId,
  reviewId: ReviewId,
  indicatorId: IndicatorId,
  what: Writing,
  /** The reason, in the team's words or with examples from the sheets. */
  why: Writing,
  /** A role, never a name. */
  lead: Line,
  startsOn: z.nullable(Day),
  dueOn: z.nullable(Day),
  /** How we will know that it has made a difference. */
  measure: Writing,
  status: ActionStatus,
  notes: z.array(ProgressNote),
  addedAt: Moment,
  deletedAt: z.nullable(Moment),
});
export type Action = z.infer<typeof Action>;

export const actionRecord: RecordKind<Action> = {
  name: 'action',
  version: 1,
  schema: Action,
  migrations: [],
};

export const actionReach: ReachOf<Action> = {
  version: 'backup',
  id: 'backup',
  reviewId: 'backup',
  indicatorId: 'contribution',
  what: 'backup',
  why: 'backup',
  lead: 'backup',
  startsOn: 'backup',
  dueOn: 'backup',
  measure: 'backup',
  status: 'contribution',
  notes: 'backup',
  addedAt: 'backup',
  deletedAt: 'backup',
};

/** The words for a status. */
export function statusName(status: ActionStatus): string {
  return ACTION_STATUSES.find(({ id }) => id === status)?.name ?? status;
}

/** True while something is still to be done about it. */
export function isOpen(action: Action): boolean {
  return action.status === 'not-started' || action.status === 'under-way';
}
