import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/comparing/cells.ts';
import { meansIn } from '#domain/comparing/means.ts';
import { withContributions, withWithdrawals } from '#domain/comparing/services.ts';
import { Seal } from '#domain/contribution/contribution.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import { scoresFrom } from '#domain/scoring/score.ts';
import { shownMean } from '#domain/scoring/disclosure.ts';
import { seeded } from '#tests/bench/seeded.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { A_SEAL, choices, contributionId } from '#tests/builders/contributions.ts';
import { aContribution, CELLS, NO_SERVICES } from '#tests/builders/countries.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { aReview } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const chance = seeded(1);
const first = aContribution('one', chance);
const { findings } = aContribution('other', chance);
const id = contributionId('one');

test('a cell for each score, and for each source of it, pools included', () => {
  expect(cellsOf(small).map((cell) => cell.id)).toEqual(
    ['', '/diaries', '/visitors', '/neighbours', '/everyone'].flatMap((source) => [
      `water${source}`,
      `light${source}`,
    ]),
  );
});

test('what is compared is what the service itself sees, to one decimal where only that is sent', () => {
  const cells = cellsOf(small);
  forAll(anySheets(small), (sheets) => {
    const open = {
      instrument: small,
      review: aReview(),
      sheets: [...sheets],
      reflections: [],
      actions: [],
    };
    const evidence = evidenceFrom(small, open.review.id, sheets);
    const means = meansIn(makeContribution(open, choices()), cells);
    const scores = scoresFrom(small, evidence);
    for (const [at, cell] of cells.entries()) {
      const source = evidence.sources.find((it) => it.id === cell.source);
      const own = source === undefined ? null : shownMean(findingOf(source, cell.indicator));
      const score = scores.find(({ indicator }) => indicator.id === cell.indicator)?.mean ?? null;
      const expected = cell.source === null ? score : own;
      if (expected === null) expect(means[at]).toBeNaN();
      else expect(Math.abs((means[at] ?? 0) - expected)).toBeLessThan(0.0501);
    }
  });
});

describe('contributions', () => {
  const { comparison } = withContributions(NO_SERVICES, [first]);
  const outcome = (changes: object) =>
    withContributions(comparison, [{ ...first, ...changes }]).outcomes[0];

  test.each([
    ['the same again', {}, 'already-here'],
    ['a later edition', { edition: 2 }, 'replaced'],
    ['another service’s', { id: contributionId('two') }, 'new'],
    ['one of another instrument', { instrument: { id: 'sri2', version: 1 } }, 'other-instrument'],
    [
      'one of another version',
      { id: contributionId('two'), instrument: { id: 'garden', version: 4 } },
      'new',
    ],
    ['a later edition under another seal', { edition: 2, seal: 'ab'.repeat(32) }, 'other-seal'],
  ])('%s', (_, changes, expected) => expect(outcome(changes)).toBe(expected));

  test('an earlier edition never takes the place of a later one', () => {
    const later = withContributions(comparison, [{ ...first, edition: 3 }]).comparison;
    expect(withContributions(later, [{ ...first, edition: 2 }]).outcomes).toEqual(['already-here']);
  });

  test('a figure keeps the edition that brought it until it changes', () => {
    const since = (of: typeof comparison) => [...(of.services.get(id)?.since ?? [])];
    const factsOnly = withContributions(comparison, [{ ...first, edition: 2, quarter: '2027-Q1' }]);
    expect(since(factsOnly.comparison)).toEqual(CELLS.map(() => 1));
    const figures = withContributions(comparison, [{ ...first, edition: 3, findings }]);
    expect(since(figures.comparison)[0]).toBe(3);
  });

  test('a withdrawal with the right code takes it out for good; any other changes nothing', () => {
    const wrong = withWithdrawals(comparison, [{ id, seal: Seal.parse('ab'.repeat(32)) }]);
    expect(wrong.services.has(id)).toBe(true);
    const gone = withWithdrawals(comparison, [{ id, seal: A_SEAL }]);
    expect(gone.services.size).toBe(0);
    expect(withContributions(gone, [{ ...first, edition: 2 }]).outcomes).toEqual(['withdrawn']);
  });
});
