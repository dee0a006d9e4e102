import type { Cell } from './cells.ts';
import { EVERYONE, type Filter } from './filters.ts';
import type { Gate } from './gate.ts';
import { changesOf } from './make-changes.ts';
import { pictureOf } from './make-picture.ts';
import { MINIMUM } from './minimum.ts';
import type { Publication } from './picture.ts';
import { roundedChanges, roundedPicture } from './publish.ts';
import { rowsIn, type Table } from './table.ts';

/** What may be published; who publishes it, and when, is for others to add. */
export type Publishable = Pick<Publication, 'groups' | 'changes'>;

/** Whether every group has enough services for anything of it to be published. */
export function mayPublish(table: Table, filters: readonly Filter[]): boolean {
  return filters.every((filter) => rowsIn(table, filter).length >= MINIMUM.publish);
}

/**
 * What may be published of some groups, and of what changed in the first of them.
 *
 * @param gate both gates: what is published can be seen, too.
 */
export function publishable(
  gate: Gate,
  cells: readonly Cell[],
  table: Table,
  filters: readonly Filter[],
): Publishable {
  const groups = filters.map((filter) => {
    return { filter, picture: roundedPicture(pictureOf(gate, cells, table, filter)) };
  });
  const [first = EVERYONE] = filters;
  return { groups, changes: changesOf(gate, cells, table, first).map(roundedChanges) };
}
