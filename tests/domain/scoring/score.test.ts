import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { bandOf, reaches } from '#domain/instrument/instrument.ts';
import { scoresFrom } from '#domain/scoring/score.ts';
import { anyRating, anySheets } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';

const v1 = loadV1();

describe('the score of an indicator', () => {
  test('lies between 1 and 5, and is there exactly when a source counts', () => {
    forAll(anySheets(v1), (sheets) => {
      for (const { mean, coverage, band } of scores(sheets)) {
        expect(coverage.counted).toBeLessThanOrEqual(coverage.of);
        expect(mean === null).toBe(coverage.counted === 0);
        expect(band === null).toBe(mean === null);
        if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true);
      }
    });
  });

  test('there is one for each indicator, in the instrument’s order', () => {
    expect(scores([]).map(({ indicator }) => indicator.number)).toEqual(
      v1.indicators.map((_, index) => index + 1),
    );
  });

  test('the same rating from everyone is the score, from however many', () => {
    forAll(anyRating, (rating) => {
      const [score] = scores([
        ...onFirstIndicator(v1, 'assessments', `${rating} `.repeat(10)),
        ...onFirstIndicator(v1, 'people-providing', `${rating} `.repeat(3)),
        ...onFirstIndicator(v1, 'people-using', `${rating} `.repeat(7)),
      ]);
      expect(score?.mean).toBe(rating);
      expect(score?.difference).toBeNull();
    });
  });

  test('one more high rating in a source never lowers it, one more low never raises it', () => {
    const others = onFirstIndicator(v1, 'assessments', '3 4');
    const staff = '2 5 3 3 4';
    const before = scores([...others, ...onFirstIndicator(v1, 'people-providing', staff)]);
    const [higher, lower] = ['5', '1'].map((rating) =>
      scores([...others, ...onFirstIndicator(v1, 'people-providing', `${staff} ${rating}`)]),
    );
    const [was, up, down] = [before, higher, lower].map((all) => all?.[0]?.mean ?? Number.NaN);
    expect(up).toBeGreaterThan(was ?? Number.NaN);
    expect(down).toBeLessThan(was ?? Number.NaN);
  });

  test('coverage counts a pool as one source', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'people-using', '4 4'),
      ...onFirstIndicator(v1, 'informal-carers', '4 4 4'),
    ]);
    expect(score?.coverage).toEqual({ counted: 1, of: 5 });
    expect(score?.ratings).toEqual({ known: 5, andFewer: false });
  });

  test('a few ratings that count are said to be a few, not how many', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'care-plans', '4 4'),
      ...onFirstIndicator(v1, 'people-providing', '4 4 4'),
      ...onFirstIndicator(v1, 'people-using', '1 1'),
    ]);
    expect(score?.ratings).toEqual({ known: 2, andFewer: true });
    expect(score?.coverage).toEqual({ counted: 2, of: 6 });
  });
});

describe('where views differ', () => {
  test('the two furthest apart are named', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'assessments', '2 3'),
      ...onFirstIndicator(v1, 'people-providing', '4 5 4 5 4'),
      ...onFirstIndicator(v1, 'people-using', '3 4 3 4 3'),
    ]);
    expect(score?.difference?.higher.name).toBe('What we say');
    expect(score?.difference?.lower.name).toBe('What we write');
    expect(score?.difference?.gap).toBeCloseTo(1.9, 12);
  });

  test('sources that differ within one viewpoint do not', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'assessments', '1'),
      ...onFirstIndicator(v1, 'care-plans', '5'),
    ]);
    expect(score?.difference).toBeNull();
  });

  test('a viewpoint with nothing that may be shown takes no part', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'assessments', '5 5'),
      ...onFirstIndicator(v1, 'people-providing', '1 1'),
    ]);
    expect(score?.difference).toBeNull();
  });

  test('exactly one point apart is apart, even where floating point falls short', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'assessments', '3 3 2'),
      ...onFirstIndicator(v1, 'people-providing', '2 2 1'),
    ]);
    expect(score?.difference).not.toBeNull();
    expect(score?.difference?.gap).toBe(8 / 3 - 5 / 3);
    expect(8 / 3 - 5 / 3).toBeLessThan(1);
  });
});

describe('bands', () => {
  test.each([
    [5, 'strength'],
    [4, 'strength'],
    [3.9999999999, 'strength'],
    [3.999, 'building'],
    [3, 'building'],
    [2.9999999999, 'building'],
    [2.999, 'to-develop'],
    [2.95, 'to-develop'],
    [1, 'to-develop'],
  ])('%d: %s', (score, band) => {
    expect(bandOf(v1, score).id).toBe(band);
  });

  test('are the instrument’s: another has others, in whatever order its file lists them', () => {
    const small = smallInstrument();
    expect([1, 3.49, 3.5, 5].map((score) => bandOf(small, score).name)).toEqual([
      'Bare',
      'Bare',
      'Flowering',
      'Flowering',
    ]);
  });

  test('a mean of means that ought to be 4 is 4', () => {
    const [score] = scores([
      ...onFirstIndicator(v1, 'assessments', '4 4 4'),
      ...onFirstIndicator(v1, 'care-plans', '4 4 5'),
      ...onFirstIndicator(v1, 'people-providing', '4 4 3'),
    ]);
    expect(score?.mean).toBeLessThan(4);
    expect(score?.band?.id).toBe('strength');
  });

  test('an edge is reached by a hair’s breadth, not by more', () => {
    expect(reaches(4 - 1e-10, 4)).toBe(true);
    expect(reaches(4 - 1e-8, 4)).toBe(false);
  });
});

function scores(sheets: readonly Sheet[]) {
  return scoresFrom(v1, evidenceFrom(v1, idOf.review(), sheets));
}
