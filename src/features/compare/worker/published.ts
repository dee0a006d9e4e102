import { EVERYONE, type Filter } from '#domain/comparing/filters.ts';
import { changesOf } from '#domain/comparing/make-changes.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { bothGates, roundedChanges, roundedPicture } from '#domain/comparing/publish.ts';
import { rowsIn, type Table } from '#domain/comparing/table.ts';
import type { Published } from './comparing-state.ts';
import type { Kept } from './kept.ts';

/** Whether every group has enough services for anything of it to be published. */
export function mayPublish(table: Table, filters: readonly Filter[]): boolean {
  return filters.every((filter) => rowsIn(table, filter).length >= MINIMUM.publish);
}

/** What may be published of some groups, and of what changed in the first of them. */
export function published(
  { comparison: { cells }, disclosure }: Kept,
  table: Table,
  filters: readonly Filter[],
): Published {
  const gate = bothGates(disclosure.see, disclosure.publish);
  const groups = filters.map((filter) => {
    return { filter, picture: roundedPicture(pictureOf(gate, cells, table, filter)) };
  });
  const [first = EVERYONE] = filters;
  return { groups, changes: changesOf(gate, cells, table, first).map(roundedChanges) };
}
