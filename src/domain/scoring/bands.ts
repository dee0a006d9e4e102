import type { Band, Instrument } from '#domain/instrument/instrument.ts';
import { oneDecimal } from './rounding.ts';

/** The bands from the highest down. */
export function bandsStrengthsFirst({ bands }: Pick<Instrument, 'bands'>): readonly Band[] {
  return bands.toSorted((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
}

/** A band's place among them, 0 for strengths: what its shape is chosen by. */
export function bandPlace(instrument: Pick<Instrument, 'bands'>, band: Band): number {
  return bandsStrengthsFirst(instrument).findIndex(({ id }) => id === band.id);
}

/** Where a band lies on the scale: "from 4.0", "from 3.0 to below 4.0", "below 3.0". */
export function bandRange(instrument: Pick<Instrument, 'bands'>, band: Band): string {
  const above = bandsStrengthsFirst(instrument)[bandPlace(instrument, band) - 1];
  const end = above?.from == null ? '' : `below ${oneDecimal(above.from)}`;
  const start = band.from === null ? '' : `from ${oneDecimal(band.from)}`;
  return [start, end].filter((part) => part !== '').join(' to ');
}
