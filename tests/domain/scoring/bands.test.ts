import { expect, test } from 'vitest';
import { bandPlace, bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

test.each([
  [
    'version 1',
    loadV1(),
    ['Strength: from 4.0', 'Building: from 3.0 to below 4.0', 'To develop: below 3.0'],
  ],
  ['another instrument', smallInstrument(), ['Flowering: from 3.5', 'Bare: below 3.5']],
])('the bands of %s go from strengths down, without a gap', (_, instrument, ranges) => {
  const bands = bandsStrengthsFirst(instrument);
  expect(bands.map((band) => `${band.name}: ${bandRange(instrument, band)}`)).toEqual(ranges);
  expect(bands.map((band) => bandPlace(instrument, band))).toEqual(bands.map((_band, at) => at));
});
