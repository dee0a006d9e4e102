import * as z from 'zod/mini';
import { Day, Moment } from './dates.ts';
import { mergeShape } from './edits.ts';
import { ActionId, IndicatorId, NoteId, ReviewId } from './ids.ts';
import { mergedKind, startMerging } from './merged-kind.ts';
import type { ReachOf } from './reach.ts';
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
  version: z.literal(2),
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
  ...mergeShape,
});
export type Action = z.infer<typeof Action>;

/** What an action says before anybody has described it. */
export const UNDESCRIBED: Pick<
  Action,
  'what' | 'why' | 'lead' | 'startsOn' | 'dueOn' | 'measure' | 'status' | 'notes'
> = {
  what: '',
  why: '',
  lead: '',
  startsOn: null,
  dueOn: null,
  measure: '',
  status: 'not-started',
  notes: [],
};

export const actionRecord = mergedKind<Action>({
  name: 'action',
  version: 2,
  schema: Action,
  migrations: [startMerging],
  keyOf: ({ id }) => id,
  parts: {
    version: 'fixed',
    id: 'fixed',
    reviewId: 'fixed',
    indicatorId: 'whole',
    what: 'whole',
    why: 'whole',
    lead: 'whole',
    startsOn: 'whole',
    dueOn: 'whole',
    measure: 'whole',
    status: 'whole',
    notes: 'items',
    addedAt: 'fixed',
    deletedAt: 'whole',
    edits: 'merging',
    conflicts: 'merging',
  },
});

export const actionReach: ReachOf<Action> = {
  version: 'backup',
  id: 'backup',
  reviewId: 'backup',
  indicatorId: { contribution: 'how many actions there are on each' },
  what: 'backup',
  why: 'backup',
  lead: 'backup',
  startsOn: 'backup',
  dueOn: 'backup',
  measure: 'backup',
  status: { contribution: 'how many actions have each' },
  notes: 'backup',
  addedAt: 'backup',
  deletedAt: 'backup',
  edits: 'backup',
  conflicts: 'backup',
};

export const noteReach: ReachOf<ProgressNote> = { id: 'backup', on: 'backup', text: 'backup' };

/** The words for a status. */
export function statusName(status: ActionStatus): string {
  return ACTION_STATUSES.find(({ id }) => id === status)?.name ?? status;
}

/** True while something is still to be done about it. */
export function isOpen(action: Action): boolean {
  return action.status === 'not-started' || action.status === 'under-way';
}
