import { describe, expect, test } from 'vitest';
import type { Benchmark } from '#domain/benchmark/benchmark.ts';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { type IndicatorHere, youAreHere } from '#domain/benchmark/you-are-here.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import type { IndicatorPicture } from '#domain/comparing/picture.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { hereInWords, ownFigure } from '#domain/words/benchmark-words.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { anyGroupPicture } from '#tests/builders/any-publications.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { groupPicture, HIDDEN, published, spreadOver } from '#tests/builders/published-groups.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const FIRST = 'basic-needs';

/** Four stretches that are easy to tell apart. */
const spread = spreadOver(45, [1, 2, 10], [2, 3, 15], [3, 3.5, 20], [3.5, 5, 10]);

function benchmark(changes: Partial<IndicatorPicture> = {}, filter: Filter = {}): Benchmark {
  const made = makeBenchmark(
    groupPicture(v1, filter, { [FIRST]: { spread, ...changes } }),
    published(v1),
  );
  if (made === null) throw new Error('There is no benchmark');
  return made;
}

const seen = (sheets: readonly Sheet[], others: Benchmark, instrument = v1) =>
  youAreHere({ instrument, evidence: evidenceFrom(instrument, idOf.review(), sheets) }, others);

function first(sheets: readonly Sheet[], others = benchmark()): IndicatorHere {
  const [here] = seen(sheets, others).indicators;
  if (here === undefined) throw new Error('There is no indicator');
  return here;
}

const careplans = (ratings: string) => onFirstIndicator(v1, 'care-plans', ratings);

describe('the stretch that a score lies in', () => {
  test.each([
    ['1', '1.0', 'About 10 of 45 services are in the same stretch, from 1.0 to just under 2.0.'],
    ['2', '2.0', 'About 15 of 45 services are in the same stretch, from 2.0 to just under 3.0.'],
    [
      '3 3 3 3 4',
      '3.2',
      'About 20 of 45 services are in the same stretch, from 3.0 to just under 3.5.',
    ],
    ['3 4', '3.5', 'About 10 of 45 services are in the same stretch, from 3.5 to 5.0.'],
    ['5', '5.0', 'About 10 of 45 services are in the same stretch, from 3.5 to 5.0.'],
    // 45 ÷ 13 is 3.46: read as 3.5, and not there yet.
    [
      '3 3 3 3 3 3 3 4 4 4 4 4 4',
      'just under 3.5',
      'About 20 of 45 services are in the same stretch, from 3.0 to just under 3.5.',
    ],
  ])('%s', (ratings, figure, words) => {
    const here = first(careplans(ratings));
    expect(ownFigure(here)).toBe(figure);
    expect(hereInWords(here)).toBe(words);
  });

  test('holds the score, whatever the review and the benchmark, and is there where both are', () => {
    forAll(anySheets(v1), anyGroupPicture(v1), (sheets, group) => {
      const others = makeBenchmark(group, published(v1));
      if (others === null) return;
      for (const here of seen(sheets, others).indicators) {
        const { own, spread: shown, stretch } = here;
        expect(stretch === null).toBe(own.mean === null || shown === null);
        if (stretch !== null && own.mean !== null) {
          expect(own.mean).toBeGreaterThan(stretch.from - 1e-6);
          expect(own.mean).toBeLessThan(stretch.to + (stretch.to === 5 ? 1e-6 : 0));
        }
        const words = hereInWords(here);
        expect(words).toMatch(/^[A-Z].*\.$/u);
        expect(words).not.toMatch(
          /above|below|average|better|worse|rank|percent|%|null|undefined/u,
        );
      }
    });
  });
});

describe('where there is nothing to show, it says why', () => {
  test.each<[string, readonly Sheet[], Partial<IndicatorPicture>, string]>([
    ['nothing gathered', [], {}, 'You have no score here, as nothing has been gathered yet.'],
    [
      'too few people',
      onFirstIndicator(v1, 'people-providing', '4 4'),
      {},
      'You have no score here, as too few people rated it for a figure to be shown.',
    ],
    ['no ratings', careplans('NA NA'), {}, 'You have no score here, as nobody has rated it.'],
    [
      'no spread',
      careplans('3'),
      { spread: HIDDEN },
      'How the other services spread could not be published, only their mean.',
    ],
    [
      'a spread that says nothing',
      careplans('3'),
      { spread: spreadOver(45, [1, 5, 45]) },
      'How the other services spread could not be published, only their mean.',
    ],
    [
      'nothing on either side',
      [],
      { spread: HIDDEN, score: { mean: null, counted: 0, of: 6 } },
      'You have no score here, as nothing has been gathered yet. Nothing about the other services could be published here.',
    ],
  ])('%s', (_, sheets, changes, words) => {
    const here = first(sheets, benchmark(changes));
    expect(hereInWords(here)).toBe(words);
    expect(here.stretch).toBeNull();
  });

  test('an indicator that the benchmark does not have', () => {
    const { [FIRST]: _, ...rest } = benchmark().indicators as Record<string, never>;
    const here = first(careplans('3'), { ...benchmark(), indicators: rest });
    expect(hereInWords(here)).toBe('The benchmark does not have this indicator.');
    expect(ownFigure(here)).toBe('3.0');
  });
});

test('what the review holds back does not show here either', () => {
  const others = benchmark();
  const [one, other] = ['1 1', '5 5'].map((ratings) =>
    seen([...careplans('3'), ...onFirstIndicator(v1, 'people-providing', ratings)], others),
  );
  expect(one).toEqual(other);
  expect(one?.indicators[0]?.own.mean).toBe(3);
});

test.each<[Filter, Partial<typeof v1>, string]>([
  [{ version: ['1'] }, {}, 'same'],
  [{}, {}, 'any-version'],
  [{ version: ['1', '2'] }, {}, 'any-version'],
  [{ version: ['2'] }, {}, 'other-version'],
  [{ version: ['1'] }, { version: 2 }, 'other-version'],
  [{ version: ['1'] }, { id: 'garden' }, 'other-instrument'],
])('whether the others were asked in the same words: %j, %j', (filter, changes, words) => {
  expect(seen([], benchmark({}, filter), { ...v1, ...changes }).words).toBe(words);
});
