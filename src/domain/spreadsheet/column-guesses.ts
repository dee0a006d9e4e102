import {
  type Indicator,
  type Instrument,
  type Source,
  statementFor,
} from '#domain/instrument/instrument.ts';
import { plainWords, withoutItsNumber } from './plain-words.ts';
import {
  CODE_LABEL,
  exampleOf,
  type Field,
  hasNumbers,
  numberLabel,
  ratingOf,
  sheetColumns,
} from './sheet-columns.ts';

/** Says of a header what its column holds, or that it cannot tell. `before` is the column before it. */
export type Guess = (header: string, before: Field | null) => Field | null;

/** An indicator, and what a column of it may be called. */
type Known = {
  readonly indicator: Indicator;
  readonly statement: string;
  readonly names: readonly string[];
};

/** Ways of telling what a column holds, the surest first. */
export function guesses(instrument: Instrument, source: Source): readonly Guess[] {
  const known = instrument.indicators.map((indicator): Known => {
    const names = [indicator.name.text, indicator.shortName].map(plainWords);
    return { indicator, names, statement: plainWords(statementFor(indicator, source.id).text) };
  });
  return [
    byName(instrument, source),
    asNumber(source),
    asCode,
    asRating(known, (words, { statement }) => words === statement),
    asRating(known, (words, { statement }) => words.includes(statement)),
    asRating(known, (words, { names }) => names.some((name) => isRatingOf(words, name))),
    asExample(known, (words, { statement }) => words.includes(statement)),
    asExample(known, (words, { names }) => names.some((name) => words.endsWith(` ${name}`))),
    asExample(known, (words, { indicator }) => words.endsWith(` statement ${indicator.number}`)),
    exampleBesideRating(known),
  ];
}

/** "…[care_plans_goals]", "care_plans_goals", and "ratings/care_plans_goals" with a form's group. */
export function byName(instrument: Instrument, source: Source): Guess {
  const fields = new Map(sheetColumns(instrument, source).map(({ name, field }) => [name, field]));
  return (header) => {
    const inBrackets = /\[([a-z0-9_]+)\]\s*$/u.exec(header)?.[1];
    return fields.get(inBrackets ?? header.split('/').at(-1)?.trim() ?? '') ?? null;
  };
}

function asNumber(source: Source): Guess {
  const number = plainWords(numberLabel(source));
  return (header) => (hasNumbers(source) && plainWords(header) === number ? 'number' : null);
}

const asCode: Guess = (header) => (plainWords(header) === plainWords(CODE_LABEL) ? 'code' : null);

type Fits = (words: string, known: Known) => boolean;

function asRating(all: readonly Known[], fits: Fits): Guess {
  return (header) => {
    if (isExample(header) || isOfAQuiz(header)) return null;
    const words = withoutItsNumber(header);
    const known = all.find((one) => fits(words, one));
    return known === undefined ? null : ratingOf(known.indicator.id);
  };
}

function asExample(all: readonly Known[], fits: Fits): Guess {
  return (header) => {
    if (!isExample(header)) return null;
    const words = plainWords(header);
    const known = all.find((one) => fits(words, one));
    return known === undefined ? null : exampleOf(known.indicator.id);
  };
}

/** Forms number questions of the same name: "Example", "Example2", "Example3". */
function exampleBesideRating(all: readonly Known[]): Guess {
  return (header, before) => {
    if (!BARE_EXAMPLE.test(plainWords(header))) return null;
    const known = all.find(({ indicator }) => ratingOf(indicator.id) === before);
    return known === undefined ? null : exampleOf(known.indicator.id);
  };
}

const BARE_EXAMPLE = /^(?:examples?|comments?|evidence|notes?|reasons?|why) ?\d{0,2}$/u;

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
