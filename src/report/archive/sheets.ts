import type { Source } from '#domain/instrument/instrument.ts';
import { planFor } from '#domain/journey/progress.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { facts, paragraph, section } from '#report/action-plan/blocks.ts';
import type { Block } from '#report/document.ts';
import { UNANSWERED_IN_WORDS } from './response-words.ts';
import { sheetBlocks } from './sheet.ts';

/** What stands on a sheet, said once for all of them. */
export function howToRead({ instrument }: OpenReview): readonly Block[] {
  const { lowest, highest, notApplicable } = instrument.scale;
  return [
    section('How to read the sheets'),
    paragraph(
      'A sheet is about one document, or from one person. The sheets follow, source by source, in ' +
        `the words they were filled in with: version ${instrument.version} of ${instrument.title}. ` +
        'The number before a statement is that of its indicator.',
    ),
    facts([
      [
        `${lowest.rating} to ${highest.rating}`,
        `A rating, from “${lowest.label}” to “${highest.label}”.`,
      ],
      [notApplicable.label, `On the sheets it says: “${notApplicable.meaning}”`],
      [
        UNANSWERED_IN_WORDS,
        'The statement was left open. That is no rating, and says nothing either way.',
      ],
    ]),
  ];
}

/** Every sheet of every source, a section for each source. */
export function sheets(open: OpenReview): readonly Block[] {
  return open.instrument.sources.flatMap((source) => sourceBlocks(source, open));
}

function sourceBlocks(source: Source, open: OpenReview): readonly Block[] {
  const own = sheetsInOrder(source, open.sheets);
  return [
    section(`Sheets: ${source.name}`),
    paragraph(howMany(source, own.length, open)),
    ...(source.kind === 'views' && own.length > 0 ? [paragraph(NAMELESS, 'note')] : []),
    ...own.flatMap((named) => sheetBlocks(source, named, open)),
  ];
}

const NAMELESS =
  'These sheets carry no names, and their order says nothing about who answered first.';

function howMany(source: Source, count: number, { review }: OpenReview): string {
  if (count > 0) return `${sheetsInWords(source, count)}.`;
  return planFor(review, source).included
    ? 'No sheets have been gathered from this source.'
    : 'This source was left out of the review.';
}
