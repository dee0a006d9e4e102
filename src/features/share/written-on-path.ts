import type { WrittenOn } from '#domain/journey/free-text.ts';
import { unreachable } from '#domain/never.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { paths } from '#features/paths.ts';

/** The screen on which a text can be changed. */
export function writtenOnPath(review: ReviewId, on: WrittenOn): string {
  switch (on.screen) {
    case 'plan':
      return paths.plan(review);
    case 'reflect':
      return paths.reflect(review, on.indicatorId);
    case 'action':
      return paths.action(review, on.actionId);
    case 'sheet':
      return paths.sheet(review, on.sourceId, on.sheetId);
    default:
      return unreachable(on);
  }
}
