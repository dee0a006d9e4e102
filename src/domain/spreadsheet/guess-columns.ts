import {
  type Indicator,
  type Instrument,
  type Source,
  statementFor,
} from '#domain/instrument/instrument.ts';
import { plainWords, withoutItsNumber } from './plain-words.ts';
import {
  exampleOf,
  type Field,
  hasNumbers,
  numberLabel,
  ratingOf,
  sheetColumns,
} from './sheet-columns.ts';

/** What each column of a file is taken for, in the file's order; null for one that is not taken. */
export type Matching = readonly (Field | null)[];

/** Says of a header what its column holds, or that it cannot tell. `before` is the column before it. */
type Guess = (header: string, before: Field | null) => Field | null;

/**
 * What the columns of a file seem to hold, by what stands above them: the names this app gives, with
 * or without a form's groups in front; the statement, the indicator's name; and whatever calls
 * itself an example beside a rating. The surest comes first, and nothing is given twice.
 */
export function guessColumns(
  headers: readonly string[],
  instrument: Instrument,
  source: Source,
): Matching {
  return matched(headers, guesses(instrument, source));
}

/** Whether the app, or a form that it made, gave every rating its column: nobody has to look. */
export function areOwnColumns(
  headers: readonly string[],
  instrument: Instrument,
  source: Source,
): boolean {
  const matching = matched(headers, [byName(instrument, source)]);
  return instrument.indicators.every(({ id }) => matching.includes(ratingOf(id)));
}

function matched(headers: readonly string[], inTurn: readonly Guess[]): Matching {
  const matching: (Field | null)[] = headers.map(() => null);
  for (const guess of inTurn) {
    for (const [place, header] of headers.entries()) {
      if (matching[place] !== null) continue;
      const field = guess(header, matching[place - 1] ?? null);
      if (field !== null && !matching.includes(field)) matching[place] = field;
    }
  }
  return matching;
}

/** The source that the columns of a file speak of, where it is another one; null where none does. */
export function otherSource(
  headers: readonly string[],
  instrument: Instrument,
  source: Source,
): Source | null {
  const found = (one: Source): number =>
    guessColumns(headers, instrument, one).filter((field) => field?.startsWith('rating/')).length;
  const [most] = instrument.sources
    .filter(({ id }) => id !== source.id)
    .toSorted((a, b) => found(b) - found(a));
  return most !== undefined && found(most) > found(source) ? most : null;
}

function guesses(instrument: Instrument, source: Source): readonly Guess[] {
  const { indicators } = instrument;
  const statement = (one: Indicator): string => plainWords(statementFor(one, source.id).text);
  const names = (one: Indicator): readonly string[] =>
    [one.name.text, one.shortName].map(plainWords);
  return [
    byName(instrument, source),
    (header) =>
      hasNumbers(source) && plainWords(header) === plainWords(numberLabel(source))
        ? 'number'
        : null,
    asRating(indicators, (words, one) => words === statement(one)),
    asRating(indicators, (words, one) => words.includes(statement(one))),
    asRating(indicators, (words, one) => names(one).some((name) => isRatingOf(words, name))),
    asExample(indicators, (words, one) => words.includes(statement(one))),
    asExample(indicators, (words, one) => names(one).some((name) => words.endsWith(` ${name}`))),
    asExample(indicators, (words, one) => words.endsWith(` statement ${one.number}`)),
    exampleBesideRating(indicators),
  ];
}

/** "…[care_plans_goals]", "care_plans_goals", and "ratings/care_plans_goals" with a form's group. */
function byName(instrument: Instrument, source: Source): Guess {
  const fields = new Map(sheetColumns(instrument, source).map(({ name, field }) => [name, field]));
  return (header) => {
    const inBrackets = /\[([a-z0-9_]+)\]\s*$/u.exec(header)?.[1];
    return fields.get(inBrackets ?? header.split('/').at(-1)?.trim() ?? '') ?? null;
  };
}

type Fits = (words: string, indicator: Indicator) => boolean;

function asRating(indicators: readonly Indicator[], fits: Fits): Guess {
  return (header) => {
    if (isExample(header) || isOfAQuiz(header)) return null;
    const words = withoutItsNumber(header);
    const indicator = indicators.find((one) => fits(words, one));
    return indicator === undefined ? null : ratingOf(indicator.id);
  };
}

function asExample(indicators: readonly Indicator[], fits: Fits): Guess {
  return (header) => {
    if (!isExample(header)) return null;
    const indicator = indicators.find((one) => fits(plainWords(header), one));
    return indicator === undefined ? null : exampleOf(indicator.id);
  };
}

/** Forms number questions of the same name: "Example", "Example2", "Example3". */
function exampleBesideRating(indicators: readonly Indicator[]): Guess {
  return (header, before) => {
    if (
      !/^(?:examples?|comments?|evidence|notes?|reasons?|why) ?\d{0,2}$/u.test(plainWords(header))
    )
      return null;
    const indicator = indicators.find(({ id }) => ratingOf(id) === before);
    return indicator === undefined ? null : exampleOf(indicator.id);
  };
}

function isRatingOf(words: string, name: string): boolean {
  return words === name || words === `${name} rating` || words === `rating ${name}`;
}

function isExample(header: string): boolean {
  return /^(?:example|comment|evidence|note|reason|why)/u.test(withoutItsNumber(header));
}

/** Microsoft Forms adds such columns beside each question where the form is a quiz. */
function isOfAQuiz(header: string): boolean {
  return /^(?:points|feedback)\s*[-–—]/iu.test(header);
}
