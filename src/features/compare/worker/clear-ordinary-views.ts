import { isMean } from '#domain/comparing/cells.ts';
import { EVERYONE } from '#domain/comparing/filters.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import { ordinaryReleases, ordinaryViews } from '#domain/comparing/seeding.ts';
import { tableOf } from '#domain/comparing/table.ts';
import type { Progress } from './comparing-state.ts';
import type { Kept } from './kept.ts';

/** How many steps go by between two words on how far it is. */
const STEPS = 200;

/**
 * Releases the ordinary views before anybody can ask for others. It takes seconds where there are
 * many services.
 *
 * @returns whether all were released, and it was not cancelled before.
 */
export async function clearOrdinaryViews(
  { comparison, disclosure: { see, roll } }: Kept,
  tell: (progress: Progress) => void,
  isCancelled: () => boolean,
): Promise<boolean> {
  const { cells } = comparison;
  const table = tableOf(comparison, roll);
  const of = ordinaryViews(table).length * cells.filter(isMean).length;
  let done = 0;
  for (const _ of ordinaryReleases(see, cells, table)) {
    done += 1;
    if (done % STEPS !== 0) continue;
    tell({ doing: 'comparing', done, of });
    await pause();
    if (isCancelled()) return false;
  }
  pictureOf(see, cells, table, EVERYONE);
  return true;
}

/** Lets messages in, a wish to stop among them. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
