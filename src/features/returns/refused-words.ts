import type { Refused } from '#domain/inviting/outcome.ts';
import { unreachable } from '#domain/never.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import type { Lot } from './lot.ts';

/** What becomes of something that came, and where to go with it. */
export type RowWords = {
  readonly words: string;
  readonly link?: { readonly href: string; readonly label: string };
};

/** Why a sheet cannot be taken in, and what to do. */
export function refusedWords(
  refused: Refused,
  { review }: OpenReview,
  names: Lot['names'],
): RowWords {
  switch (refused.kind) {
    case 'other-review': {
      const name = names.get(refused.reviewId);
      return name === undefined
        ? { words: 'This sheet is for another review, which is not on this device.' }
        : {
            words: `This sheet is for the review of ${name}.`,
            link: { href: paths.returns(refused.reviewId), label: `Add it to ${name}` },
          };
    }
    case 'other-instrument':
      return {
        words:
          refused.instrument.id === review.instrument.id
            ? `This sheet was filled in with version ${refused.instrument.version} of the statements. This review has version ${review.instrument.version}. Send the person this review’s own link.`
            : 'This sheet was filled in with other statements than this review has. Send the person this review’s own link.',
      };
    case 'not-included':
      return {
        words: `This sheet is from ${refused.source.name}, which is not part of this review. If it should be, tick it in the plan, then add the sheet again.`,
        link: { href: paths.plan(review.id), label: 'Go to the plan' },
      };
    case 'has-one':
      return {
        words: `${refused.source.name} has one sheet, and it is here already. Delete that first if this one is to take its place.`,
      };
    case 'several':
      return {
        words: `${refused.source.name} has one sheet, and different ones came. Add only the one that you want.`,
      };
    case 'empty':
      return { words: 'Nothing has been answered on this sheet.' };
    case 'not-as-made':
      return {
        words: 'This sheet is not as this app makes them for this review, so it is left out.',
      };
    case 'unreadable-here':
      return {
        words:
          'What is stored here of this sheet cannot be read. It was left as it is. Keep what was sent to you.',
      };
    default:
      return unreachable(refused);
  }
}
