import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { type Figure, figuresFrom } from '#domain/scoring/figures.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { idOf } from '#tests/builders/ids.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = smallInstrument();

function figuresOfWater(...sheets: readonly (readonly Sheet[])[]): readonly Figure[] {
  const evidence = evidenceFrom(instrument, idOf.review(), sheets.flat());
  return figuresFrom(instrument, evidence).filter(({ indicator }) => indicator.id === 'water');
}

function figureNamed(figures: readonly Figure[], name: string): Figure | undefined {
  return figures.find((figure) => figure.name === name);
}

const diaries = onFirstIndicator(instrument, 'diaries', '2 4 NA');

test('an indicator has its sources, then its viewpoints, then its score', () => {
  const names = figuresOfWater(diaries).map(({ level, name }) => `${level} ${name}`);
  expect(names).toEqual([
    'source diaries',
    'source visitors',
    'source neighbours',
    'viewpoint noticed',
    'viewpoint felt',
    'indicator score',
  ]);
});

describe('a figure over several sources', () => {
  test('adds up what may all be shown', () => {
    const visitors = onFirstIndicator(instrument, 'visitors', '5 5 4 4 4 _');
    const score = figureNamed(figuresOfWater(diaries, visitors), 'score');
    expect(score).toMatchObject({
      // An unanswered sheet with nothing on it is no sheet.
      sheets: 3 + 5,
      coverage: { counted: 2, of: 3 },
      finding: {
        shown: 'all',
        rated: 7,
        notApplicable: 1,
        unanswered: 0,
        counts: [0, 1, 0, 4, 2],
        mean: (3 + 4.4) / 2,
        median: null,
      },
    });
  });

  test('gives only a mean when of one source only the mean may be shown', () => {
    const visitors = onFirstIndicator(instrument, 'visitors', '5 4 3');
    const figures = figuresOfWater(diaries, visitors);
    const shownOnly = { shown: 'mean', mean: 4 };
    expect(figureNamed(figures, 'felt')).toMatchObject({ sheets: 3, finding: shownOnly });
    expect(figureNamed(figures, 'score')).toMatchObject({
      sheets: 6,
      finding: { shown: 'mean', mean: 3.5 },
    });
    expect(figureNamed(figures, 'score')?.finding).not.toHaveProperty('counts');
  });

  test('leaves out what is hidden, sheets and all', () => {
    const visitors = onFirstIndicator(instrument, 'visitors', '1 1');
    const figures = figuresOfWater(diaries, visitors);
    expect(figureNamed(figures, 'score')).toMatchObject({
      sheets: 3,
      coverage: { counted: 1, of: 3 },
      finding: { shown: 'all', rated: 2, mean: 3 },
    });
    expect(figureNamed(figures, 'felt')).toMatchObject({
      sheets: 0,
      coverage: { counted: 0, of: 2 },
      finding: { shown: 'none' },
    });
  });

  test('says nothing where nothing has been rated', () => {
    const unrated = onFirstIndicator(instrument, 'diaries', 'NA NA');
    const figures = figuresOfWater(unrated);
    expect(figureNamed(figures, 'diaries')).toMatchObject({
      sheets: 2,
      coverage: { counted: 0, of: 1 },
      finding: { shown: 'all', rated: 0, notApplicable: 2, mean: null },
    });
    expect(figureNamed(figures, 'score')?.finding).toEqual({ shown: 'none' });
  });
});
