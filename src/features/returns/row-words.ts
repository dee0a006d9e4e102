import { findSource } from '#domain/instrument/instrument.ts';
import { isTaken } from '#domain/inviting/gather-returns.ts';
import type { Known, Outcome, Taken } from '#domain/inviting/outcome.ts';
import { unreachable } from '#domain/never.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { counted } from '#domain/words/counted.ts';
import { oneSheet } from '#domain/words/gathered-words.ts';
import { paths } from '#features/paths.ts';
import type { Lot, LotRow } from './lot.ts';
import { refusedWords, type RowWords } from './refused-words.ts';
import { unopenedWords } from './unopened-words.ts';

/** Whether a row is told in any case: it cannot be used, or somebody should look at something. */
export function isTold({ outcome }: LotRow): boolean {
  if (!outcome.ok) return true;
  const { value } = outcome;
  if (isTaken(value)) return value.toChoose > 0 || value.leftOut > 0 || value.isNumberTaken;
  return value.kind !== 'again' && value.kind !== 'here';
}

export function rowWords(
  { outcome, place }: LotRow,
  open: OpenReview,
  names: Lot['names'],
): RowWords {
  return outcome.ok
    ? outcomeWords(outcome.value, open, names)
    : unopenedWords(outcome.error, place, open);
}

function outcomeWords(outcome: Outcome, open: OpenReview, names: Lot['names']): RowWords {
  if (isTaken(outcome)) return { words: takenWords(outcome, open) };
  return isKnown(outcome) ? knownWords(outcome) : refusedWords(outcome, open, names);
}

function isKnown(outcome: Outcome): outcome is Known {
  return KNOWN.includes(outcome.kind);
}

const KNOWN: readonly Outcome['kind'][] = ['again', 'here', 'in-bin'];

function takenWords({ kind, sheet, ...taken }: Taken, { instrument }: OpenReview): string {
  const source = findSource(instrument, sheet.sourceId);
  const name = source?.name ?? sheet.sourceId;
  const notes = [
    kind === 'new'
      ? `${name}: will be added.`
      : `${name}: here already, with answers that have been changed since. They will be brought up to date.`,
    taken.toChoose > 0
      ? 'Some answers were changed in two places. Nothing is dropped: you will be shown both and choose.'
      : '',
    taken.isNumberTaken && source !== undefined
      ? `There is another ${oneSheet(source)} ${sheet.number ?? ''}. This one is added all the same: see which is which.`
      : '',
    taken.leftOut > 0
      ? `${counted(taken.leftOut, 'answer is', 'answers are')} left out: this review has no such statement.`
      : '',
  ];
  return notes.filter((note) => note !== '').join(' ');
}

function knownWords({ kind }: Known): RowWords {
  switch (kind) {
    case 'again':
      return { words: 'The same sheet came twice. It counts once.' };
    case 'here':
      return { words: 'This sheet is here already.' };
    case 'in-bin':
      return {
        words: 'This sheet was deleted here. Bring it back from the bin if you want it.',
        link: { href: paths.bin, label: 'Go to the bin' },
      };
    default:
      return unreachable(kind);
  }
}
