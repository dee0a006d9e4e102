import { useState } from 'react';
import {
  conflictKey,
  conflictsInReview,
  type ReviewConflict,
} from '#domain/merging/review-conflicts.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { Result } from '#domain/result.ts';
import type { WrittenRow } from '#storage/put-back.ts';
import { type SettleFailure, settleConflict, unsettle } from '#storage/settle-conflict.ts';

/** One thing to choose, and what has been chosen here. */
export type Choosing = {
  readonly key: string;
  readonly contested: ReviewConflict;
  /** What was kept, and what undoes it; null while it is open. */
  readonly kept: Kept | null;
  readonly failure: SettleFailure | null;
};

type Kept = { readonly value: unknown; readonly row: WrittenRow };

/**
 * The conflicts of a review, each in its place for as long as the screen shows: one that has been
 * settled here stays, so that it can be undone on the spot.
 */
export function useChoosing(open: OpenReview) {
  const here = conflictsInReview(open);
  const [order, setOrder] = useState<readonly string[]>([]);
  const [touched, setTouched] = useState<ReadonlyMap<string, Choosing>>(new Map());
  const late = here.map(conflictKey).filter((key) => !order.includes(key));
  if (late.length > 0) setOrder([...order, ...late]);

  const become = (key: string, next: Choosing) =>
    setTouched((before) => new Map(before).set(key, next));

  return {
    cards: order.flatMap((key) => cardFor(key, here, touched)),
    keep: async (choosing: Choosing, value: unknown): Promise<void> => {
      const settled = await settleConflict(choosing.contested, value);
      become(
        choosing.key,
        after(choosing, settled, (row) => ({ value, row })),
      );
    },
    undo: async (choosing: Choosing): Promise<void> => {
      if (choosing.kept === null) return;
      become(
        choosing.key,
        after(choosing, await unsettle(choosing.kept.row), () => null),
      );
    },
  };
}

function after<Value>(
  choosing: Choosing,
  outcome: Result<Value, SettleFailure>,
  keptAfter: (value: Value) => Kept | null,
): Choosing {
  return outcome.ok
    ? { ...choosing, kept: keptAfter(outcome.value), failure: null }
    : { ...choosing, failure: outcome.error };
}

/** None where it has been settled elsewhere. */
function cardFor(
  key: string,
  here: readonly ReviewConflict[],
  touched: ReadonlyMap<string, Choosing>,
): readonly Choosing[] {
  const known = touched.get(key);
  const contested = here.find((one) => conflictKey(one) === key);
  if (known?.kept || contested === undefined) return known === undefined ? [] : [known];
  return [{ key, contested, kept: null, failure: known?.failure ?? null }];
}
