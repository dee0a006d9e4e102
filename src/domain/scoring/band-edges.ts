import { bandOf, type Instrument } from '#domain/instrument/instrument.ts';
import { oneDecimal } from './rounding.ts';

/**
 * True when a score is in a lower band than its rounded figure looks to be: 2.98 is read as 3.0 but
 * lies under it. Where such a figure stands beside its band, a word of explanation is due.
 */
export function looksHigher(instrument: Instrument, score: number): boolean {
  const read = Number(oneDecimal(score));
  return bandOf(instrument, read).id !== bandOf(instrument, score).id;
}

/** A score as it is read beside its band: "3.4", or "just under 3.0". */
export function scoreBesideBand(instrument: Instrument, score: number): string {
  const figure = oneDecimal(score);
  return looksHigher(instrument, score) ? `just under ${figure}` : figure;
}
