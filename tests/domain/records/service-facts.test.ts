import { describe, expect, test } from 'vitest';
import {
  AreaId,
  areaName,
  BOARDS,
  factName,
  SECTORS,
  SETTINGS,
  SIZES,
} from '#domain/records/service-facts.ts';

const partnerships = BOARDS.flatMap((board) => board.partnerships);

describe('the coarse facts about a service', () => {
  test('Scotland has 14 territorial boards and 31 partnerships', () => {
    expect(BOARDS).toHaveLength(14);
    expect(partnerships).toHaveLength(31);
  });

  test('no two places share an id, and every one is taken as an area and has a name', () => {
    const ids = [...BOARDS, ...partnerships].map(({ id }) => id);
    expect(new Set(ids).size).toBe(45);
    expect(ids.filter((id) => !AreaId.safeParse(id).success)).toEqual([]);
    expect(ids.filter((id) => areaName(id) === null)).toEqual([]);
  });

  test('a board says NHS, a partnership is called by its place', () => {
    expect(areaName('lothian')).toBe('NHS Lothian');
    expect(areaName('lothian/midlothian')).toBe('Midlothian');
    expect(areaName('forth-valley/clackmannanshire-and-stirling')).toBe(
      'Clackmannanshire and Stirling',
    );
  });

  test('an id that is not in the list has no name and is not taken', () => {
    expect(areaName('london')).toBeNull();
    expect(factName(SECTORS, 'private')).toBeNull();
    expect(AreaId.safeParse('london').success).toBe(false);
  });

  test.each([
    ['sector', SECTORS],
    ['setting', SETTINGS],
    ['size', SIZES],
  ])('no %s is listed twice', (_, facts) => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  });
});
