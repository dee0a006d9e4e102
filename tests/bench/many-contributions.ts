import type { Contribution } from '#domain/contribution/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { aYearLater, country } from '#tests/builders/country.ts';

/** As they are written they take ten times the room of their figures: so many are held at once. */
const AT_ONCE = 500;

/** So many made-up contributions, some at a time; the same for the same size. */
export function* inBatches(
  instrument: Instrument,
  count: number,
): Generator<readonly Contribution[]> {
  for (let from = 0; from < count; from += AT_ONCE) {
    yield country(instrument, Math.min(AT_ONCE, count - from), from + 1);
  }
}

/** The same number of contributions, of which the later half follow the others a year later. */
export function* twiceInBatches(
  instrument: Instrument,
  count: number,
): Generator<readonly Contribution[]> {
  for (let from = 0; from < count / 2; from += AT_ONCE) {
    const first = country(instrument, Math.min(AT_ONCE, count / 2 - from), from + 1);
    yield [...first, ...aYearLater(instrument, first, from + 2)];
  }
}
