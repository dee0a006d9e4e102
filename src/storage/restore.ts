import { isSame } from '#domain/records/canonical.ts';
import type { RecordSet } from '#domain/records/review-records.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';
import { persistently } from './persistently.ts';
import { putBack, RECORD_TABLES } from './put-back.ts';
import { type ReviewPlan, reviewPlans } from './restore-plan.ts';
import { changesNothing, type RestoreStep, type StepFailure, stepsFor } from './restore-steps.ts';
import type { Database } from './tables.ts';
import { thisDevice } from './this-device.ts';

/** What taking in a file would do, and all that is needed to do it. Nothing has been done yet. */
export type RestorePlan = {
  readonly file: RecordSet;
  readonly steps: readonly RestoreStep[];
  readonly reviews: readonly ReviewPlan[];
};

/** `changed-since`: what is stored is not any more what the plan, or the undoing, is about. */
export type RestoreFailure = StepFailure | StorageFailure | 'changed-since';

/** Looks what a file would do here. Changes nothing. */
export async function planRestore(
  file: RecordSet,
  into: Database = database,
): Promise<Result<RestorePlan, RestoreFailure>> {
  return expected(() =>
    persistently(into, async () => {
      const steps = await stepsFor(into, file, await thisDevice(into));
      return steps.ok ? ok({ file, steps: steps.value, reviews: reviewPlans(steps.value) }) : steps;
    }),
  );
}

/** Does what the plan says: all of it in one transaction, or nothing. */
export async function restore(
  plan: RestorePlan,
  into: Database = database,
): Promise<Result<RestorePlan, RestoreFailure>> {
  return expected(async () => {
    const device = await thisDevice(into);
    return into.transaction('rw', [...RECORD_TABLES], async () => {
      const now = await stepsFor(into, plan.file, device);
      if (!now.ok) return now;
      if (!isSame(now.value.map(before), plan.steps.map(before))) return failed('changed-since');
      for (const name of RECORD_TABLES) {
        const own = written(plan).filter(({ table }) => table === name);
        await into.table(name).bulkPut(own.map(({ after }) => after));
      }
      return ok(plan);
    });
  });
}

/** Puts everything back as it was before; nothing where any of it has been changed since. */
export async function undoRestore(
  plan: RestorePlan,
  into: Database = database,
): Promise<Result<null, RestoreFailure>> {
  return expected(() => putBack(into, written(plan)));
}

const written = ({ steps }: RestorePlan) => steps.filter((step) => !changesNothing(step));

const before = (step: RestoreStep): unknown => step.before ?? null;
