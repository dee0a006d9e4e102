import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { notCompared } from '#domain/scoring/not-compared.ts';
import { progressBetween, type ReviewEvidence } from '#domain/scoring/progress-between.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { idOf } from '#tests/builders/ids.ts';
import { sheetsOf } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const instrument = smallInstrument();

/** Pages of each source: one word for each page, which is about the first indicator. */
type Pages = Readonly<Record<string, readonly string[]>>;

function reviewOf(pages: Pages, of: Instrument = instrument): ReviewEvidence {
  const sheets = Object.entries(pages).flatMap(([source, words]) => sheetsOf(of, source, words));
  return { instrument: of, evidence: evidenceFrom(of, idOf.review(), sheets) };
}

const rating = fc.constantFrom('1', '2', '3', '4', '5', 'NA', '_');
const words = fc.array(rating, { maxLength: 12 });
const anyPages = fc.record({ diaries: words, visitors: words, neighbours: words });

describe('two reviews, whatever is in them', () => {
  test('seen the other way round, up is down by as much', () => {
    fc.assert(
      fc.property(anyPages, anyPages, (a, b) => {
        const [there, back] = [
          progressBetween(reviewOf(a), reviewOf(b)),
          progressBetween(reviewOf(b), reviewOf(a)),
        ];
        const mirrored = { up: 'down', down: 'up', 'too-small': 'too-small', nothing: 'nothing' };
        for (const [index, { change, sides }] of there.indicators.entries()) {
          const other = back.indicators[index];
          expect(other?.change).toEqual({ ...change, kind: mirrored[change.kind] });
          expect(other?.sides?.last).toEqual(sides?.now);
        }
      }),
    );
  });

  test('a review beside itself has changed in nothing', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const { indicators } = progressBetween(reviewOf(pages), reviewOf(pages));
        for (const { change } of indicators)
          expect(['too-small', 'nothing']).toContain(change.kind);
      }),
    );
  });

  test('nothing is said from fewer than five ratings of a source on either side', () => {
    fc.assert(
      fc.property(anyPages, anyPages, (a, b) => {
        for (const { sides } of progressBetween(reviewOf(a), reviewOf(b)).indicators) {
          if (sides === null) continue;
          const least = 5 * sides.sources.length;
          expect(Math.min(sides.last.rated, sides.now.rated)).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  test('what may not be shown cannot be told from it', () => {
    const few = fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(anyPages, few, few, (now, one, another) => {
        const since = (visitors: readonly string[]) =>
          progressBetween(
            reviewOf({ diaries: ['3', '3', '3', '3', '3'], visitors }),
            reviewOf(now),
          );
        expect(since(one)).toEqual(since(another));
      }),
    );
  });

  test('every source that was gathered is either compared or said not to be', () => {
    fc.assert(
      fc.property(anyPages, anyPages, (a, b) => {
        const [last, now] = [reviewOf(a), reviewOf(b)];
        const progress = progressBetween(last, now);
        const said = [...progress.compared, ...notCompared(last, now, progress)].map(
          (it) => it.name,
        );
        expect(new Set(said).size).toBe(said.length);
        for (const { name, sheets, pooled } of [
          ...last.evidence.sources,
          ...now.evidence.sources,
        ]) {
          const isBehindPool = !said.includes(name) && said.includes('Visitors and neighbours');
          if (sheets > 0 && !pooled && !isBehindPool) expect(said).toContain(name);
        }
      }),
    );
  });
});

test('an indicator that the last wording did not have has nothing beside it', () => {
  const older = { ...instrument, version: 2, indicators: instrument.indicators.slice(1) };
  const fives = ['5 5', '5 5', '5 5', '5 5', '5 5'];
  const last = reviewOf({ diaries: ['1', '1', '1', '1', '1'] }, older);
  const { indicators } = progressBetween(last, reviewOf({ diaries: fives }));
  expect(indicators.map(({ change }) => change)).toEqual([
    { kind: 'nothing' },
    { kind: 'up', by: 4 },
  ]);
});

describe('a source is left out, and the reason is said', () => {
  const five = ['4', '4', '4', '4', '4'];
  const why = (last: Pages, now: Pages) => {
    const [then, today] = [reviewOf(last), reviewOf(now)];
    return notCompared(then, today, progressBetween(then, today));
  };

  test.each<[string, Pages, Pages, ReturnType<typeof why>]>([
    ['only then', { diaries: five }, {}, [{ name: 'The diaries', why: 'only-last' }]],
    ['only now', {}, { diaries: five }, [{ name: 'The diaries', why: 'only-now' }]],
    [
      'too few',
      { diaries: five },
      { diaries: ['4', '4'] },
      [{ name: 'The diaries', why: 'too-few' }],
    ],
    [
      'together in one, apart in the other',
      { visitors: five, neighbours: five },
      { visitors: five, neighbours: ['4', '4'] },
      [{ name: 'Visitors and neighbours', why: 'together-once' }],
    ],
    ['none', { diaries: five }, { diaries: five }, []],
  ])('%s', (_, last, now, expected) => {
    expect(why(last, now)).toEqual(expected);
  });
});
