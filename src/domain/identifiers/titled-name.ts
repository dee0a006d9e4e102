import type { Finder, Span } from './found.ts';
import { isNoName, isPlaceName } from './no-names.ts';

/** Those with a capital are ordinary words too: with a small letter they are no titles. */
const TITLE =
  /(?<![\p{L}\d_'-])(?:mr\.? ?(?:and|&|or|\/) ?)?(?:mr|mrs|ms|mx|drs?|prof|revd?|cllr|Miss|MISS|Doctor|Professor|Sister|Father|Fr|Reverend|Pastor|Nurse|Sir|Dame)\.?(?= {1,3}\S)/giu;
const SMALL_TITLES = /^(?:mr|mrs|ms|mx|drs?|prof|revd?|cllr)\b/iu;

const WORD = "\\p{Lu}[\\p{L}\\p{M}'-]+";
const PARTICLE = '(?:(?:de|da|di|du|van|von|der|den|la|le|al|el|bin|an|nan|ter) +)';
const NAME = new RegExp(
  ` +(?:\\p{Lu}\\.? ?){0,3}?${PARTICLE}{0,2}(?<first>${WORD})(?: +${PARTICLE}?${WORD}){0,2}`,
  'uy',
);
const SMALL_NAME = / +(?<first>\p{Ll}[\p{L}\p{M}'-]{2,})/uy;

/** Names with a title before them: "Mrs McKay", "Dr A. O'Neil", "mr nowak". */
export const findTitledNames: Finder = (plain) =>
  [...plain.matchAll(TITLE)].flatMap(({ index, 0: title }): readonly Span[] => {
    if (!isTitle(plain, index, title)) return [];
    const name = nameAfter(plain, index + title.length, title);
    return name === '' ? [] : [{ from: index, to: index + title.length + name.length }];
  });

function isTitle(plain: string, at: number, title: string): boolean {
  if (!SMALL_TITLES.test(title)) return /^\p{Lu}/u.test(title);
  return !/^dr/iu.test(title) || !isStreetBefore(plain.slice(Math.max(0, at - 40), at));
}

/** "14 Great Junction Dr Leith" */
function isStreetBefore(before: string): boolean {
  return /\d\p{L}? (?:\p{Lu}[\p{L}'-]* ){1,3}$/u.test(before);
}

function nameAfter(plain: string, at: number, title: string): string {
  const found =
    matchAt(NAME, plain, at) ?? (/^mrs?\b/u.test(title) && matchAt(SMALL_NAME, plain, at));
  if (!found) return '';
  const [words] = found;
  const first = found.groups?.['first'] ?? '';
  return isNoName(first) || isPlaceName(words) || isIllness(title, first)
    ? ''
    : words.replace(/'s$/u, '');
}

function matchAt(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(plain);
}

/** "MS Society": multiple sclerosis has the title's letters. */
function isIllness(title: string, first: string): boolean {
  return title === 'MS' && first !== first.toUpperCase();
}
