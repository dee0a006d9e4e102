import type { Action } from '#domain/records/action.ts';
import type { IndicatorId } from '#domain/records/ids.ts';

/** The actions for one indicator, in the order they were added. */
export function actionsOn(actions: readonly Action[], indicator: IndicatorId): readonly Action[] {
  return actions.filter(
    ({ indicatorId, deletedAt }) => indicatorId === indicator && deletedAt === null,
  );
}
