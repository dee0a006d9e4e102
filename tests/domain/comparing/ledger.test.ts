import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from '#domain/comparing/ledger.ts';
import { type Audience, MINIMUM } from '#domain/comparing/minimum.ts';
import { Roll } from '#domain/comparing/roll.ts';
import {
  newDisclosure,
  openDisclosure,
  storedDisclosure,
  StoredDisclosure,
} from '#domain/comparing/stored-disclosure.ts';
import { contributionId } from '#tests/builders/contributions.ts';
import { forAll } from '#tests/builders/for-all.ts';

const CELL = 'goals';

/** A ledger over services of one contribution each, numbered from 0. */
function ledgerOver(count: number, audience: Audience = 'see') {
  const roll = new Roll();
  for (let nth = 0; nth < count; nth += 1) roll.member(contributionId(`${nth}`), 1);
  return { roll, ledger: new Ledger(audience, roll) };
}

/** `0-4 7`: from 0 to 4, and 7. */
function set(words: string): Uint32Array {
  return Uint32Array.from(
    words.split(' ').flatMap((word) => {
      const [from = 0, to = from] = word.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    }),
  );
}

test('five to see and ten to publish: there is no other number to be had', () => {
  expect(MINIMUM).toEqual({ see: 5, publish: 10 });
  expect([ledgerOver(0).ledger.minimum, ledgerOver(0, 'publish').ledger.minimum]).toEqual([5, 10]);
});

describe('after some sets, another one is', () => {
  test.each([
    ['too small in itself', '', '0-3', false],
    ['enough in itself', '', '0-4', true],
    ['the same again', '0-6', '0-6', true],
    ['apart from them', '0-4', '5-9', true],
    ['all but one of them: a difference', '0-19', '0-18', false],
    ['all but four', '0-19', '0-15', false],
    ['all but five', '0-19', '0-14', true],
    ['one more, newly arrived', '0-9', '0-10', false],
    ['five more', '0-9', '0-14', true],
    ['the complement in a total', '0-19,0-9', '10-19', true],
    ['crossing two of them in one service', '0-9,10-19', '0-8 10', false],
    ['crossing them in fives', '0-9,10-19', '0-4 10-14', true],
    ['the last but a few of three parts', '0-19,0-6', '7-16', false],
    ['a sum that leaves one of a third', '0-29,0-9,10-19', '0-18', false],
  ])('%s', (_, before, next, isReleased) => {
    const { ledger } = ledgerOver(40);
    for (const words of before === '' ? [] : before.split(',')) {
      expect(ledger.take(CELL, [set(words)])).toBe(true);
    }
    expect(ledger.take(CELL, [set(next)])).toBe(isReleased);
  });
});

test('margins that cross in small numbers may be shown where nothing small follows from them', () => {
  const { ledger } = ledgerOver(36);
  const every = Array.from({ length: 6 }, (_, at) => at);
  for (const row of every) expect(ledger.take(CELL, [set(`${6 * row}-${6 * row + 5}`)])).toBe(true);
  // By rows every leverage is 1/6: a column of one from each would take it over a fifth.
  expect(ledger.take(CELL, [Uint32Array.from(every, (row) => 6 * row)])).toBe(false);
  const wide = ledgerOver(144).ledger;
  const rows = Array.from({ length: 12 }, (_, row) => set(`${12 * row}-${12 * row + 11}`));
  for (const row of rows) expect(wide.take(CELL, [row])).toBe(true);
  const column = Uint32Array.from(rows, (row) => row[3] ?? 0);
  expect(wide.take(CELL, [column])).toBe(true);
});

test('sets that are released together are ruled together', () => {
  const { ledger } = ledgerOver(40);
  expect(ledger.take(CELL, [set('0-19')])).toBe(true);
  expect(ledger.admits(CELL, [set('0-8'), set('9-17')])).toBe(false);
  expect(ledger.admits(CELL, [set('0-8'), set('9-19')])).toBe(true);
});

test('cells know nothing of each other', () => {
  const { ledger } = ledgerOver(20);
  expect(ledger.take(CELL, [set('0-19')])).toBe(true);
  expect(ledger.take('other', [set('0-18')])).toBe(true);
});

describe('when something changes', () => {
  const withRevisions = () => {
    const { roll, ledger } = ledgerOver(20);
    const revised = Array.from({ length: 20 }, (_, nth) =>
      roll.member(contributionId(`${nth}`), 2),
    );
    ledger.take(CELL, [set('0-19')]);
    return {
      ledger,
      changed: (count: number) =>
        Uint32Array.from([...revised.slice(0, count), ...set(`${count}-19`)]),
    };
  };

  test.each([1, 4])('the figures of %d are not shown', (count) => {
    const { ledger, changed } = withRevisions();
    expect(ledger.take(CELL, [changed(count)])).toBe(false);
  });

  test('those of five are', () => {
    const { ledger, changed } = withRevisions();
    expect(ledger.take(CELL, [changed(5)])).toBe(true);
  });

  test('one who takes a corrected figure for the old one learns no more', () => {
    // Five correct something, and one of the five leaves the set: five figures go, and four come.
    const { ledger, changed } = withRevisions();
    expect(ledger.take(CELL, [changed(9).filter((member) => member !== 20)])).toBe(false);
  });

  test('one that follows another is the same service', () => {
    const roll = new Roll();
    const [first, second] = [contributionId('first'), contributionId('second')];
    expect(roll.service(second, first)).toBe(roll.service(first));
    const both = Uint32Array.of(roll.member(first, 1), roll.member(second, 1));
    const others = Array.from({ length: 20 }, (_, at) => roll.member(contributionId(`${at}`), 1));
    const twice = Uint32Array.of(...both, ...others);
    const ledger = new Ledger('see', roll);
    expect(() => ledger.admits(CELL, [twice])).toThrow('twice');
    expect([...roll.servicesOf(both)]).toEqual([0, 0]);
  });
});

const anySets = fc.array(fc.uniqueArray(fc.nat({ max: 29 }), { minLength: 1, maxLength: 30 }), {
  maxLength: 12,
});

describe('whatever was asked before', () => {
  test('a refusal changes nothing, and what was shown can be shown again', () => {
    forAll(anySets, (sets) => {
      const { ledger } = ledgerOver(30);
      const taken: Uint32Array[] = [];
      for (const numbers of sets) {
        const before = JSON.stringify(ledger.stored());
        const members = Uint32Array.from(numbers);
        if (ledger.take(CELL, [members])) taken.push(members);
        else expect(JSON.stringify(ledger.stored())).toBe(before);
      }
      for (const members of taken) expect(ledger.take(CELL, [members])).toBe(true);
    });
  });

  test('the nearest set may be released, and holds nobody who was not asked for', () => {
    forAll(anySets, (sets) => {
      const { ledger } = ledgerOver(30);
      for (const numbers of sets) {
        const asked = Uint32Array.from(numbers);
        const nearest = ledger.nearest(CELL, asked);
        expect([...nearest].every((member) => asked.includes(member))).toBe(true);
        if (ledger.admits(CELL, [asked])) expect(nearest).toEqual(asked);
        expect(nearest.length < 5 || ledger.take(CELL, [nearest])).toBe(true);
      }
    });
  });

  test('a ledger that was stored decides as before', () => {
    forAll(anySets, anySets, (before, after) => {
      const kept = newDisclosure();
      for (let nth = 0; nth < 30; nth += 1) kept.roll.member(contributionId(`${nth}`), 1);
      for (const numbers of before) kept.see.take(CELL, [Uint32Array.from(numbers)]);
      const opened = openDisclosure(structuredClone(storedDisclosure(kept)));
      if (!opened.ok) throw new Error(opened.error);
      for (const numbers of after) {
        const members = Uint32Array.from(numbers);
        expect(opened.value.see.take(CELL, [members])).toBe(kept.see.take(CELL, [members]));
      }
    });
  });
});

describe('a stored ledger of which a part was lost', () => {
  const kept = newDisclosure();
  for (let nth = 0; nth < 30; nth += 1) kept.roll.member(contributionId(`${nth}`), 1);
  for (const words of ['0-19', '0-9', '20-29']) kept.see.take(CELL, [set(words)]);
  const stored = () => StoredDisclosure.parse(structuredClone(storedDisclosure(kept)));
  const without = (part: object) => {
    const { see, ...rest } = stored();
    const cell = see[CELL];
    if (cell === undefined) throw new Error('It is there');
    return { ...rest, see: { [CELL]: { ...cell, figures: { ...cell.figures, ...part } } } };
  };

  test('opens as long as it is whole', () => {
    expect(openDisclosure(stored()).ok).toBe(true);
    expect(openDisclosure(without({})).ok).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ['the atoms', () => without({ atoms: new Uint32Array(0) })],
    ['an atom', () => without({ atoms: stored().see[CELL]?.figures.atoms.map((a) => a % 2) })],
    ['the sets', () => without({ holders: new Uint16Array(0) })],
    ['where they end', () => without({ ends: new Uint32Array(1) })],
    ['the order of ends', () => without({ ends: stored().see[CELL]?.figures.ends.toReversed() })],
    ['a cell', () => ({ ...stored(), see: {} })],
    ['who is who', () => ({ ...stored(), roll: { services: [], members: [] } })],
  ])('is damaged: %s', (_, damaged) => {
    expect(openDisclosure(damaged())).toEqual({ ok: false, error: 'damaged' });
  });
});

test('what is not a stored ledger is not taken for an empty one', () => {
  for (const damaged of [null, {}, { version: 2 }]) {
    expect(openDisclosure(damaged)).toEqual({ ok: false, error: 'damaged' });
  }
});
