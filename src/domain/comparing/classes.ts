import type { ActionCounts } from '#domain/contribution/contribution.ts';

/** Of a source, in a service. */
export const COVERAGE_CLASSES = ['not there', 'there'] as const;
/** Of a service with two viewpoints or more: less than 1.0 apart, or more (scoring.md 5). */
export const PARTING_CLASSES = ['alike', 'apart'] as const;
/** A service is where its furthest action is; one whose actions were all stopped had planned some. */
export const ACTION_CLASSES = ['no action', 'planned', 'under way', 'done'] as const;

/** Which of the classes of action a service is in on an indicator. */
export function actionClass(actions: ActionCounts | undefined): number {
  if (actions === undefined) return ACTION_CLASSES.indexOf('no action');
  return ACTION_CLASSES.indexOf(furthest(actions));
}

function furthest(actions: ActionCounts): (typeof ACTION_CLASSES)[number] {
  if (actions.done > 0) return 'done';
  if (actions['under-way'] > 0) return 'under way';
  return actions['not-started'] + actions.stopped > 0 ? 'planned' : 'no action';
}
