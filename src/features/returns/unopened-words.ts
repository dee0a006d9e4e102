import { unreachable } from '#domain/never.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { fileSentence } from '#files/file-failure.ts';
import type { SealedFailure } from '#files/sealed-sheet.ts';
import { paths } from '#features/paths.ts';
import type { RowWords } from './refused-words.ts';

/** Why something that came could not be opened as a sheet, and what to do. */
export function unopenedWords(
  failure: SealedFailure,
  place: string,
  { review }: OpenReview,
): RowWords {
  switch (failure.reason) {
    case 'no-key':
      return {
        words:
          'This sheet is sealed, and no review on this device can open it. It may be for a review on another device.',
      };
    case 'damaged':
      return { words: `This sheet is damaged: ${failure.where}. Ask for it again.` };
    case 'too-large':
      return { words: 'This is far larger than a sheet can be.' };
    case 'wrong-kind':
      return failure.found === 'sri2-backup'
        ? {
            words: 'This is a backup of a review, not a sheet.',
            link: { href: paths.restore, label: 'Open a backup' },
          }
        : { words: fileSentence(failure) };
    case 'not-sri2':
      return failure.looksLike === 'office' || /\.(csv|tsv)$/iu.test(place)
        ? {
            words:
              'This is a document or a spreadsheet. Spreadsheets are taken in on the page of their source.',
            link: { href: paths.review(review.id), label: 'Go to the review' },
          }
        : { words: NO_SHEET[failure.looksLike ?? 'other'] };
    case 'empty':
    case 'too-new':
    case 'unreadable':
    case 'wrong-passphrase':
    case 'other-lock':
    case 'no-memory':
    case 'not-loaded':
      return { words: fileSentence(failure) };
    default:
      return unreachable(failure);
  }
}

const NO_SHEET = {
  zip: 'This is a ZIP file. Take the sheets out of it first.',
  pdf: 'This is a PDF. There is no sheet in it.',
  picture: 'This is a picture. There is no sheet in it.',
  other:
    'There is no sheet in this. The name of a sheet’s file ends in .sri2-sheet.txt. A code begins with “BEGIN AGE ENCRYPTED FILE”: copy it whole.',
} as const;
