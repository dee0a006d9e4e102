import { isSame } from '#domain/records/canonical.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { type Conflict, conflictsIn } from './conflicts.ts';
import { changedFields } from './edit-record.ts';
import { mergeRecords } from './merge-record.ts';

/**
 * What a record that comes in from a file is to what is here.
 *
 * - `new`: there is none of it here.
 * - `same`: nothing in it is different.
 * - `older`: everything in it is known here, and something has been changed since.
 * - `newer`: it brings something, and takes nothing away. It may be no more than which of several
 *   values stands in its place: once copies have met, that is the same in all of them.
 * - `conflicting`: a field was changed in two places; both values are kept until someone chooses.
 */
export type Standing = 'new' | 'same' | 'older' | 'newer' | 'conflicting';

export type Incoming<Shape> = {
  readonly standing: Standing;
  readonly merged: Shape;
  /** How many fields somebody will have to choose for who has not been asked to already. */
  readonly toChoose: number;
};

/** One record from a file, merged with what is here of it: null where there is nothing. */
export function takenIn<Shape extends Merging>(
  kind: MergedKind<Shape>,
  here: Shape | null,
  there: Shape,
): Incoming<Shape> {
  if (here === null) {
    return { standing: 'new', merged: there, toChoose: conflictsIn(kind, there).length };
  }
  // Two copies can say the same and list it in another order: merging puts it in order.
  const [mine, theirs] = [mergeRecords(kind, here, here), mergeRecords(kind, there, there)];
  const isEqual = isSame(mine, theirs);
  const merged = isEqual ? mine : mergeRecords(kind, here, there);
  if (isSame(mine, merged) && changedFields(kind, here, merged).length === 0) {
    return { standing: isEqual ? 'same' : 'older', merged: here, toChoose: 0 };
  }
  const toChoose = newConflicts(conflictsIn(kind, here), conflictsIn(kind, merged));
  return { standing: toChoose > 0 ? 'conflicting' : 'newer', merged, toChoose };
}

/** How many have something in them that the known ones have not. */
function newConflicts(known: readonly Conflict[], found: readonly Conflict[]): number {
  return found.filter(({ field, values }) => {
    const before = known.find((conflict) => conflict.field === field)?.values ?? [];
    return values.some((value) => !before.some((other) => isSame(other, value)));
  }).length;
}

const STRENGTH: readonly Standing[] = ['same', 'older', 'newer', 'new', 'conflicting'];

/** What several records together are: the standing that matters most to a person. */
export function strongest(standings: readonly Standing[]): Standing {
  return standings.reduce<Standing>(
    (most, each) => (STRENGTH.indexOf(each) > STRENGTH.indexOf(most) ? each : most),
    'same',
  );
}
