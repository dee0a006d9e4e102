import { describe, expect, test } from 'vitest';
import { programmeFrom, programmeProblem } from '#features/contribute/programme.ts';
import { quartersOffered, quarterSuggested } from '#features/contribute/quarter-choices.ts';
import { factsSaid, type Way, waysToSay, waySaid } from '#features/contribute/ways.ts';
import type { Service } from '#domain/records/review.ts';
import { aReview } from '#tests/builders/records.ts';

const TODAY = '2026-11-21';

const service: Service = {
  name: 'Harbour View Supported Living',
  organisation: 'Northshore Homes',
  area: 'lothian/midlothian',
  sector: 'third',
  setting: null,
  size: '20-49',
};

describe('the ways to say a fact', () => {
  const labels = (which: 'area' | 'sector' | 'setting', of = service) =>
    waysToSay(which, of).map(({ value, label }) => `${value}: ${label}`);

  test('a partnership can be said as its board, and anything can be left out', () => {
    expect(labels('area')).toEqual([
      'planned: Midlothian',
      'coarser: All of NHS Lothian',
      'unsaid: Left out',
    ]);
    expect(labels('area', { ...service, area: 'fife' })).toEqual([
      'planned: NHS Fife',
      'unsaid: Left out',
    ]);
    expect(labels('sector')).toEqual(['planned: Third sector', 'unsaid: Left out']);
  });

  test('what the plan does not say needs no choice', () => expect(labels('setting')).toEqual([]));

  const all = (way: Way) => ({ area: way, sector: way, setting: way, size: way });

  test('and what comes of each, without the name', () => {
    const { name: _name, organisation: _organisation, ...facts } = service;
    expect(factsSaid(service, all('planned'))).toEqual(facts);
    expect(factsSaid(service, { ...all('planned'), area: 'coarser', size: 'unsaid' })).toEqual({
      ...facts,
      area: 'lothian',
      size: null,
    });
    const nothing = { area: null, sector: null, setting: null, size: null };
    expect(factsSaid(service, all('unsaid'))).toEqual(nothing);
  });

  test('a choice of the board says nothing more when the plan comes to say only the board', () => {
    const ways = { ...all('planned'), area: 'coarser' } as const;
    expect(factsSaid({ ...service, area: 'lothian' }, ways).area).toBeNull();
  });
});

describe('what was said the last time is said again', () => {
  const { area, sector, setting, size } = service;
  const all = { area, sector, setting, size };
  test.each([
    ['all of it', all, 'area', service, 'planned'],
    ['the board', { ...all, area: 'lothian' }, 'area', service, 'coarser'],
    ['nothing', { ...all, area: null }, 'area', service, 'unsaid'],
    ['nothing of the size', { ...all, size: null }, 'size', service, 'unsaid'],
    ['what the plan no longer says', all, 'area', { ...service, area: null }, 'planned'],
    ['a board, of another partnership', { ...all, area: 'fife' }, 'area', service, 'coarser'],
  ] as const)('%s', (_, said, which, planned, way) => {
    expect(waySaid(which, planned, said)).toBe(way);
  });
});

describe('the quarter', () => {
  test.each([
    ['its start', { startsOn: '2026-03-31', gatherBy: '2026-05-01' }, '2026-Q1'],
    ['else when gathering ends', { gatherBy: '2026-05-01' }, '2026-Q2'],
    ['else now', {}, '2026-Q4'],
    ['and not a year that was typed wrongly', { startsOn: '0026-03-31' }, '2026-Q4'],
  ])('is that of %s', (_, dates, quarter) => {
    expect(quarterSuggested(aReview(dates), TODAY)).toBe(quarter);
  });

  test('can be any of the last years, the newest first, and the suggested one', () => {
    const offered = quartersOffered('2021-Q3', TODAY);
    expect(offered).toHaveLength(13);
    expect([offered[0], offered.at(-2), offered.at(-1)]).toEqual(['2026-Q4', '2024-Q1', '2021-Q3']);
    expect(quartersOffered('2026-Q2', '2026-02-01')).toContain('2026-Q2');
  });
});

describe('a programme code', () => {
  test.each([
    ['samh 14', 'SAMH14'],
    ['NORTH-14', 'NORTH14'],
    ['', null],
    ['ab', null],
    ['Café14', null],
    ['A'.repeat(21), null],
    ['harbour view', null],
  ])('%s is %s', (typed, code) => expect(programmeFrom(typed, service)).toBe(code));

  test('that cannot be one, or is in the service’s name, is said to be', () => {
    expect(programmeProblem('  ', service)).toBeNull();
    expect(programmeProblem('ab', service)).toMatch(/3 to 20 letters and digits/u);
    expect(programmeProblem('Harbour', service)).toMatch(/name of your service/u);
  });
});
