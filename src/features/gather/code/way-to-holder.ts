import type { Sheet } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import type { CodeHolder } from './code-holder.ts';

/** The way to the sheet that has a code, from a screen on which it is not in view. */
export function wayToHolder({ id, reviewId, sourceId, deletedAt }: Sheet): CodeHolder['goTo'] {
  return deletedAt === null
    ? { label: 'Go to that sheet', href: paths.sheet(reviewId, sourceId, id) }
    : { label: 'Look in the bin', href: paths.bin };
}
