import type { Instrument } from '#domain/instrument/instrument.ts';
import { RATINGS, type Rating } from '#domain/records/response.ts';
import { plainWords } from './plain-words.ts';

/** What a cell says of a rating. */
export type ReadRating = 'unanswered' | 'not-applicable' | Rating;

/** The usual words of a scale of five, as forms have them. Only its ends are the instrument's own. */
const USUAL: Readonly<Record<string, Rating>> = {
  disagree: 2,
  'neither agree nor disagree': 3,
  neutral: 3,
  'neither disagree nor agree': 3,
  agree: 4,
};

const NOT_APPLICABLE = new Set([
  'na',
  'n a',
  'n',
  'not applicable',
  'does not apply',
  'not relevant',
]);

/**
 * Reads a rating as people and forms write it: 4, "4.0", "4 – Agree", "4 out of 5", "Strongly agree",
 * "N/A". A number and words of the scale that say different things are not a rating, nor are two
 * numbers.
 *
 * @returns null for what is none of these.
 */
export function readRating(text: string, scale: Instrument['scale']): ReadRating | null {
  const given = text.normalize('NFKC').trim();
  if (given === '') return 'unanswered';
  if (given.startsWith('#')) return null;
  const [, figure, rest = ''] = /^([1-5])(?:\.0+)?(?![\d.,])(.*)$/su.exec(given) ?? [];
  if (figure === undefined) return wordsOf(plainWords(given), scale);
  const words = plainWords(rest).replace(/^(?:out )?(?:of )?5$/u, '');
  if (/\d/u.test(words)) return null;
  const rating = RATINGS.find((one) => String(one) === figure) ?? null;
  const said = wordsOf(words, scale);
  return said === null || said === rating ? rating : null;
}

function wordsOf(
  words: string,
  { lowest, highest, notApplicable }: Instrument['scale'],
): 'not-applicable' | Rating | null {
  if (words === plainWords(lowest.label)) return lowest.rating;
  if (words === plainWords(highest.label)) return highest.rating;
  if (words === plainWords(notApplicable.label) || NOT_APPLICABLE.has(words))
    return 'not-applicable';
  return Object.hasOwn(USUAL, words) ? (USUAL[words] ?? null) : null;
}
