import { gatherReturns, isTaken } from '#domain/inviting/gather-returns.ts';
import type { Outcome, Taken } from '#domain/inviting/outcome.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { ok, type Result } from '#domain/result.ts';
import type { SealedFailure } from '#files/sealed-sheet.ts';
import { planRestore, type RestoreFailure, type RestorePlan } from '#storage/restore.ts';
import { beforeReturns } from '#storage/returned-sheets.ts';
import type { Came } from './read-returns.ts';

/** One thing that came, where it stood, and what becomes of it or why it could not be opened. */
export type LotRow = {
  readonly key: string;
  readonly place: string;
  readonly outcome: Result<Outcome, SealedFailure>;
};

/** Everything that came at once, and what it would do here. Nothing has been changed. */
export type Lot = {
  readonly came: readonly Came[];
  readonly rows: readonly LotRow[];
  /** The reviews on this device by name, to say which one a sheet is for. */
  readonly names: ReadonlyMap<ReviewId, string>;
  readonly plan: RestorePlan;
};

export type LotFailure = RestoreFailure | 'review-gone';

/** Looks what everything that came would do here, as it stands now. */
export async function lotOf(
  came: readonly Came[],
  { instrument, review }: OpenReview,
  names: Lot['names'],
): Promise<Result<Lot, LotFailure>> {
  const returns = came.flatMap(({ opened }) => (opened.ok ? [opened.value] : []));
  const before = await beforeReturns(
    review.id,
    returns.map(({ sheet }) => sheet.id),
  );
  if (!before.ok) return before;
  const { outcomes, sheets } = gatherReturns(returns, { ...before.value, instrument });
  // With the review as it is stored: should it be deleted before the sheets are added, none are.
  const file = { reviews: [before.value.review], sheets, reflections: [], actions: [] };
  const plan = await planRestore(file);
  if (!plan.ok) return plan;
  return ok({ came, rows: rowsFor(came, outcomes), names, plan: plan.value });
}

/** What each sheet of a lot that is taken in comes to. */
export function takenOf({ rows }: Pick<Lot, 'rows'>): readonly Taken[] {
  return rows.flatMap(({ outcome }) =>
    outcome.ok && isTaken(outcome.value) ? [outcome.value] : [],
  );
}

function rowsFor(came: readonly Came[], outcomes: readonly Outcome[]): readonly LotRow[] {
  const left = [...outcomes];
  return came.map(({ place, opened }, at) => {
    const outcome = opened.ok ? left.shift() : undefined;
    if (!opened.ok) return { key: String(at), place, outcome: opened };
    if (outcome === undefined) throw new Error('A sheet that came has no outcome');
    return { key: String(at), place, outcome: ok(outcome) };
  });
}
