import { describe, expect, test } from 'vitest';
import { withWithdrawals } from '#domain/comparing/services.ts';
import { withContributions } from '#tests/builders/compared.ts';
import { Seal } from '#domain/contribution/contribution.ts';
import { seeded } from '#tests/bench/seeded.ts';
import { A_SEAL, contributionId } from '#tests/builders/contributions.ts';
import { aContribution, CELLS, NO_SERVICES } from '#tests/builders/countries.ts';

const chance = seeded(1);
const first = aContribution('one', chance);
const { findings } = aContribution('other', chance);
const id = contributionId('one');

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
