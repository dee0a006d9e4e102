import { expect, test } from 'vitest';
import { nextToReflectOn, reflectionOn } from '#domain/journey/reflecting.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const written = (indicator: string) => aReflection(indicator, { strengths: 'Plenty.' });

test('what was written about an indicator is found, and is blank before that', () => {
  const records = { review: aReview(), reflections: [written('light')] };
  expect(reflectionOn(records, idOf.indicator('light'))).toBe(records.reflections[0]);
  expect(reflectionOn(records, idOf.indicator('water'))).toEqual(aReflection('water'));
});

test.each([
  ['nothing is written', [], 'water'],
  ['only the second has words', ['light'], 'water'],
  ['the first has words', ['water'], 'light'],
  ['all have', ['water', 'light'], undefined],
])('where to go on when %s', (_, indicators, next) => {
  expect(nextToReflectOn(small, indicators.map(written))?.id).toBe(next);
});

test('a reflection that was emptied again is still to be written', () => {
  expect(nextToReflectOn(small, [aReflection('water')])?.id).toBe('water');
});
