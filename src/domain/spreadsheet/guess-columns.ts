import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { byName, type Guess, guesses } from './column-guesses.ts';
import { type Field, ratingOf } from './sheet-columns.ts';

/** What each column of a file is taken for, in the file's order; null for one that is not taken. */
export type Matching = readonly (Field | null)[];

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
