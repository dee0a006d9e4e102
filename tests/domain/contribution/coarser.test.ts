import { expect, test } from 'vitest';
import { boardOf, coarser, waysToSayArea } from '#domain/contribution/coarser.ts';
import { BOARDS } from '#domain/records/service-facts.ts';

const facts = {
  area: 'lothian/midlothian',
  sector: 'third',
  setting: 'peer',
  size: 'under-20',
} as const;

test('a partnership becomes its board, and a board is left unsaid', () => {
  const board = coarser(facts, 'area');
  expect(board).toEqual({ ...facts, area: 'lothian' });
  expect(coarser(board, 'area')).toEqual({ ...facts, area: null });
  expect(waysToSayArea(facts.area)).toEqual([facts.area, 'lothian', null]);
  expect(waysToSayArea(null)).toEqual([null]);
});

test.each(['sector', 'setting', 'size'] as const)('%s is left unsaid', (which) => {
  expect(coarser(facts, which)).toEqual({ ...facts, [which]: null });
});

test('every area lies in a board', () => {
  for (const { id, partnerships } of BOARDS) {
    for (const area of [id, ...partnerships.map((place) => place.id)]) {
      expect(boardOf(area)).toBe(id);
    }
  }
});
