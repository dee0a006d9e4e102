import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { summaryOf } from '#domain/scoring/summary.ts';
import { anyRating, anySheets } from '#tests/builders/arbitraries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { NOON } from '#tests/builders/records.ts';
import { aSheet, onFirstIndicator, sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const v1 = loadV1();
const small = smallInstrument();

describe('which sheets are evidence', () => {
  test('sheets with nothing on them are not', () => {
    const sheets = [
      aSheet(v1, { source: 'care-plans', ratings: '4', nth: 1 }),
      aSheet(v1, { source: 'care-plans', ratings: '_ _ _', nth: 2 }),
      aSheet(v1, { source: 'care-plans', examples: ['   '], nth: 3 }),
    ];
    expect(sourceOf(evidence(sheets), 'care-plans').sheets).toBe(1);
  });

  test('a sheet with one example, or one “not applicable”, is', () => {
    const sheets = [
      aSheet(v1, { source: 'care-plans', examples: ['Signed by the person.'], nth: 1 }),
      aSheet(v1, { source: 'care-plans', ratings: 'NA', nth: 2 }),
    ];
    expect(firstFinding(evidence(sheets), 'care-plans')).toMatchObject({
      rated: 0,
      notApplicable: 1,
      unanswered: 1,
      mean: null,
      examples: ['Signed by the person.'],
    });
  });

  test('deleted sheets, and sheets of a source that the instrument has not got, are not', () => {
    const gone = aSheet(v1, { source: 'care-plans', ratings: '5', deletedAt: NOON });
    const stray = { ...aSheet(v1, { source: 'care-plans' }), sourceId: idOf.source('diaries') };
    expect(evidence([gone, stray])).toEqual(evidence([]));
  });

  test('ratings of an indicator that the instrument has not got change nothing', () => {
    const sheet = aSheet(v1, { source: 'care-plans', ratings: '4' });
    const tea = { state: 'rated', rating: 1, example: 'Cold.' } as const;
    const responses = { ...sheet.responses, [idOf.indicator('tea')]: tea };
    expect(evidence([{ ...sheet, responses }])).toEqual(evidence([sheet]));
  });
});

describe('what is shown', () => {
  test('does not depend on the order of the sheets', () => {
    const reordered = anySheets(v1).chain((sheets) =>
      fc.tuple(
        fc.constant(sheets),
        fc.shuffledSubarray([...sheets], { minLength: sheets.length, maxLength: sheets.length }),
      ),
    );
    forAll(reordered, ([sheets, mixed]) => {
      expect(evidence(mixed)).toEqual(evidence(sheets));
    });
  });

  test('no example is ever dropped, and none is told twice', () => {
    forAll(anySheets(small), (sheets) => {
      const written = sheets.flatMap(({ responses }) =>
        Object.values(responses).flatMap(({ example }) => (example === '' ? [] : [example])),
      );
      const { sources } = evidenceFrom(small, idOf.review(), sheets);
      const shown = sources.flatMap(({ findings }) =>
        [...findings.values()].flatMap(({ examples }) => examples),
      );
      expect(shown.toSorted()).toEqual(written.toSorted());
    });
  });

  test('examples are trimmed, and come in another order for each indicator', () => {
    const people = Array.from({ length: 9 }, (_, index) => `Person ${index + 1}`);
    const sheets = people.map((name, index) =>
      aSheet(v1, {
        source: 'people-using',
        nth: index + 1,
        examples: v1.indicators.map(() => ` ${name}\n`),
      }),
    );
    const { findings } = sourceOf(evidence(sheets), 'people-using');
    const orders = [...findings.values()].map(({ examples }) => examples.join());
    expect(new Set(orders).size).toBe(v1.indicators.length);
    expect(orders[0]?.split(',').toSorted()).toEqual(people);
  });

  test('every source has a finding for every indicator', () => {
    forAll(anySheets(small), (sheets) => {
      const { sources } = evidenceFrom(small, idOf.review(), sheets);
      for (const source of sources) {
        expect([...source.findings.keys()]).toEqual(small.indicators.map(({ id }) => id));
      }
    });
  });

  test('a finding that is not there is a bug, said at once', () => {
    const [source] = evidence([]).sources;
    expect(() => source && findingOf(source, idOf.indicator('tea'))).toThrow('No finding for tea');
  });
});

describe('what is not shown is not counted', () => {
  const background = [
    ...onFirstIndicator(v1, 'assessments', '4 2 5'),
    ...onFirstIndicator(v1, 'people-using', '5 5 4 5 2'),
  ];

  test('hidden ratings can be anything: no figure anywhere changes', () => {
    const hidden = fc.array(anyRating, { minLength: 1, maxLength: 2 });
    forAll(hidden, hidden, (some, others) => {
      const [one, another] = [some, others].map((ratings) =>
        evidence([...background, ...staffSaying(ratings)]),
      );
      expect(one).toEqual(another);
      expect(one && summaryOf(v1, one)).toEqual(another && summaryOf(v1, another));
    });
  });

  test('with three or four, only their mean tells two reviews apart', () => {
    const few = fc.array(anyRating, { minLength: 3, maxLength: 4 });
    forAll(few, few, (some, others) => {
      const [one, another] = [some, others].map((ratings) =>
        firstFinding(evidence([...background, ...staffSaying(ratings)]), 'people-providing'),
      );
      if (meanOf(some) === meanOf(others)) expect(one).toEqual(another);
      else expect(one).not.toEqual(another);
    });
  });

  test('who of people and carers said what cannot be told once they are one', () => {
    const [one, another] = [
      ['5 1', '3 3 3'],
      ['3 3', '5 1 3'],
    ].map(([using = '', carers = '']) => {
      const people = onFirstIndicator(v1, 'people-using', using);
      return evidence([...people, ...onFirstIndicator(v1, 'informal-carers', carers)]);
    });
    expect(one).toEqual(another);
  });

  /** Four staff, so that the number of sheets stays the same; those without a rating say so. */
  function staffSaying(ratings: readonly number[]): readonly Sheet[] {
    const lines = [0, 1, 2, 3].map((person) => String(ratings[person] ?? 'NA'));
    return sheetsOf(v1, 'people-providing', lines);
  }
});

function meanOf(ratings: readonly number[]): number {
  return ratings.reduce((total, rating) => total + rating, 0) / ratings.length;
}

function evidence(sheets: readonly Sheet[]): Evidence {
  return evidenceFrom(v1, idOf.review(), sheets);
}

function sourceOf({ sources }: Evidence, id: string) {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`No source ${id}`);
  return source;
}

function firstFinding(found: Evidence, source: string) {
  const [first] = v1.indicators;
  if (first === undefined) throw new Error('The instrument has no indicator');
  return findingOf(sourceOf(found, source), first.id);
}
