import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { endHandOver } from '#storage/hand-over.ts';
import { go, paths } from '#features/paths.ts';

/** Back to the source, whatever address somebody may have typed in the meantime. */
export function end({ reviewId, sourceId }: HandOver): void {
  go(paths.source(reviewId, sourceId));
  endHandOver();
}
