import { isBirthAround, isHistoryBefore } from './birth-cues.ts';
import { isDayOfYear } from './day-of-year.ts';
import { type Finder, type Span, spanOf } from './found.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = "(?<year>\\d{4}|'?\\d\\d)";

/** How it begins is looked at before what stands in front of it: a fifth of the time. */
const date = (first: string, rest: string) =>
  new RegExp(`(?=${first})(?<=^|[^\\p{L}\\d]|dob|born)(?<!\\d[./-])${rest}(?!\\d)`, 'giu');
const fromDay = (rest: string) => date('\\d', rest);

/** Each with what it takes to be a birthday: `bare` digits or a day without a year need a cue. */
const DATES: readonly { readonly pattern: RegExp; readonly isBare?: true }[] = [
  {
    pattern: fromDay(`(?<day>\\d{1,2}) ?(?<mark>[./-]) ?(?<month>\\d{1,2}) ?\\k<mark> ?${YEAR}`),
  },
  { pattern: fromDay('(?<year>\\d{4})[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})') },
  {
    pattern: fromDay(
      `(?<day>\\d{1,2}) ?(?:st|nd|rd|th)?(?: of)?[ -]?(?<month>${MONTH})\\b\\.?(?:,? {0,2}-?${YEAR})?`,
    ),
  },
  {
    pattern: date(
      `(?:${MONTHS.join('|')})`,
      `(?<month>${MONTH})\\b\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?`,
    ),
  },
  { pattern: fromDay(`(?<day>\\d\\d) ?(?<month>\\d\\d) ?${YEAR}`), isBare: true },
  { pattern: fromDay('(?<day>\\d{1,2})/(?<month>\\d{1,2})'), isBare: true },
];

/** Dates of birth: said to be one, or a whole date in years in which adults of today were born. */
export const findBirthDates: Finder = (plain) =>
  DATES.flatMap(({ pattern, isBare }) =>
    [...plain.matchAll(pattern)].filter(isDate).flatMap((match): readonly Span[] => {
      const span = spanOf(match);
      if (isBirthAround(plain, span)) return [span];
      const isBirth = !isBare && isBirthYear(match.groups?.['year']);
      return isBirth && !isHistoryBefore(plain, span) ? [span] : [];
    }),
  );

function isDate({ groups }: RegExpMatchArray): boolean {
  const month = groups?.['month']?.toLowerCase() ?? '';
  const named = MONTHS.indexOf(month.slice(0, 3)) + 1;
  return isDayOfYear(Number(groups?.['day']), named || Number(month));
}

/**
 * Two figures may be the year of a review to come, so only those count that are far from it. A
 * child's date of birth is found where it is said to be one.
 */
function isBirthYear(year = ''): boolean {
  const figure = Number(year.replace("'", ''));
  return year.length === 4 ? figure >= 1900 && figure <= 2010 : figure >= 40;
}
