import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { opening } from '#report/action-plan/opening.ts';
import { forAll } from '#tests/builders/for-all.ts';

test.each([
  ['Short enough.', 40, 'Short enough.'],
  ['One sentence. Another one that does not fit here.', 30, 'One sentence. …'],
  ['“They asked me.” And then there was a good deal more.', 30, '“They asked me.” …'],
  [
    'No. This first word is too little to leave standing',
    40,
    'No. This first word is too little to …',
  ],
  ['  room \n and lines  ', 40, 'room and lines'],
  ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampfs …'],
  ['', 10, ''],
])('%j in %i characters', (text, length, cut) => {
  expect(opening(text, length)).toBe(cut);
});

test('it is always the beginning of what was written', () => {
  forAll(
    fc.string({ minLength: 1, maxLength: 200 }),
    fc.integer({ min: 10, max: 120 }),
    (text, length) => {
      const line = text.trim().replace(/\s+/gu, ' ');
      const cut = opening(text, length);
      expect(line.startsWith(cut.replace(/ …$/u, ''))).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(length + 1);
    },
  );
});
