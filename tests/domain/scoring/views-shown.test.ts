import { expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { viewsShown } from '#domain/scoring/views-shown.ts';
import { idOf } from '#tests/builders/ids.ts';
import { onFirstIndicator, sourceNamed } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = smallInstrument();

/** What is shown of the visitors when so many of them and of the neighbours have answered. */
function shownOf(visitors: number, neighbours: number) {
  const sheets = [
    ...onFirstIndicator(instrument, 'visitors', '4 '.repeat(visitors)),
    ...onFirstIndicator(instrument, 'neighbours', '2 '.repeat(neighbours)),
  ];
  const evidence = evidenceFrom(instrument, idOf.review(), sheets);
  return viewsShown(instrument, evidence, sourceNamed(instrument, 'visitors'));
}

test.each([
  [0, 'none'],
  [2, 'none'],
  [3, 'mean'],
  [4, 'mean'],
  [5, 'all'],
])('of %i responses, the most that shows is: %s', (visitors, most) => {
  expect(shownOf(visitors, 0)).toMatchObject({ most, responses: visitors });
});

test('alone, a source is not pooled, and says what it could be pooled with', () => {
  expect(shownOf(2, 0).pool).toEqual({
    name: 'Visitors and neighbours',
    sources: ['The visitors', 'The neighbours'],
    isShown: false,
  });
});

test('pooled, the responses of both count', () => {
  expect(shownOf(2, 3)).toMatchObject({ most: 'all', responses: 5, pool: { isShown: true } });
});

test('a source that no pool names has none', () => {
  const source = sourceNamed(instrument, 'visitors');
  const evidence = evidenceFrom(instrument, idOf.review(), []);
  expect(viewsShown({ ...instrument, pools: [] }, evidence, source).pool).toBeNull();
});
