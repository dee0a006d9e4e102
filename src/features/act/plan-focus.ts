import type { IndicatorId } from '#domain/records/ids.ts';
import { goTo } from '#ui/go-to.ts';

/** Where focus goes when what had it has left the plan: to the line that says how the plan stands. */
export const PLAN_HEAD = 'act-plan-head';

/** Waits until the change is on the screen. */
export function focusPlan(): void {
  focusSoon(PLAN_HEAD);
}

/** The same for any other place. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => goTo(id));
}

/** The id of an indicator's heading in the plan. */
export function sectionId(indicator: IndicatorId): string {
  return `act-${indicator}`;
}
