import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actionsElsewhere,
  actionTitle,
  dueInWords,
  isBlankAction,
  isDueBeforeStart,
  isOverdue,
  notesInOrder,
  planByDate,
  planByIndicator,
} from '#domain/journey/action-plan.ts';
import type { Action } from '#domain/records/action.ts';
import { planInWords } from '#domain/words/plan-words.ts';
import { dayInShort } from '#domain/words/short-dates.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, anAction, NOON } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const TODAY = '2026-11-21';
const instrument = smallInstrument();
const named = (actions: readonly Action[]) => actions.map(({ what }) => what);

describe('by indicator', () => {
  test('every indicator has its place, with its actions by due date and the undated last', () => {
    const actions = [
      anAction('someday', 'water'),
      anAction('in May', 'water', { dueOn: '2027-05-01' }),
      anAction('in March', 'water', { dueOn: '2027-03-01' }),
    ];
    const plan = planByIndicator({ instrument, reflections: [], actions });
    expect(plan.map(({ indicator }) => indicator.id)).toEqual(['water', 'light']);
    expect(plan.map((part) => named(part.actions))).toEqual([
      ['in March', 'in May', 'someday'],
      [],
    ]);
  });

  test('what the team chose to work on first is marked', () => {
    const reflections = [
      aReflection('light', { isPriority: true }),
      aReflection('water', { strengths: 'There is enough.' }),
    ];
    const plan = planByIndicator({ instrument, reflections, actions: [] });
    expect(plan.map(({ isPriority }) => isPriority)).toEqual([false, true]);
  });

  test('deleted actions are nowhere', () => {
    const actions = [anAction('gone', 'water', { deletedAt: NOON, dueOn: TODAY })];
    const plan = planByIndicator({ instrument, reflections: [], actions });
    expect(plan.flatMap((part) => part.actions)).toEqual([]);
    expect(planByDate(actions, TODAY)).toEqual([]);
  });
});

const anyAction = fc
  .record({
    indicator: fc.constantFrom('water', 'light', 'something-else'),
    dueOn: fc.constantFrom(null, '2026-01-01', TODAY, '2027-01-01'),
    status: fc.constantFrom('not-started', 'under-way', 'done', 'stopped'),
  })
  .map(({ indicator, ...changes }) => anAction('x', indicator, changes));
const anyActions = fc
  .array(anyAction, { maxLength: 12 })
  .map((actions) => actions.map((action, place) => ({ ...action, what: String(place) })));

test('however it is looked at, every action is in the plan exactly once', () => {
  forAll(anyActions, (actions) => {
    const all = named(actions).toSorted();
    const byIndicator = [
      ...planByIndicator({ instrument, reflections: [], actions }).flatMap((part) => part.actions),
      ...actionsElsewhere({ instrument, actions }),
    ];
    expect(named(byIndicator).toSorted()).toEqual(all);
    const byDate = planByDate(actions, TODAY).flatMap((part) => part.actions);
    expect(named(byDate).toSorted()).toEqual(all);
  });
});

test('by date, what was due comes before what is due, today included, and the undated last', () => {
  const actions = [
    anAction('someday', 'water'),
    anAction('today', 'water', { dueOn: TODAY }),
    anAction('next year', 'light', { dueOn: '2027-01-01' }),
    anAction('yesterday', 'light', { dueOn: '2026-11-20' }),
  ];
  expect(planByDate(actions, TODAY).map(({ when, actions: own }) => [when, ...named(own)])).toEqual(
    [
      ['past', 'yesterday'],
      ['to-come', 'today', 'next year'],
      ['undated', 'someday'],
    ],
  );
});

test('an action keeps its place among the dates when its status changes', () => {
  forAll(anyActions, (actions) => {
    const places = planByDate(actions, TODAY).map((part) => named(part.actions));
    const done = actions.map((action): Action => ({ ...action, status: 'done' }));
    expect(planByDate(done, TODAY).map((part) => named(part.actions))).toEqual(places);
  });
});

describe('dates', () => {
  test.each([
    ['not-started', '2026-11-20', true, 'Overdue: was due 20 November 2026'],
    ['under-way', '2026-11-20', true, 'Overdue: was due 20 November 2026'],
    ['under-way', TODAY, false, 'Due 21 November 2026'],
    ['not-started', '2026-11-22', false, 'Due 22 November 2026'],
    ['done', '2026-11-20', false, 'Was due 20 November 2026'],
    ['stopped', '2026-11-20', false, 'Was due 20 November 2026'],
    ['not-started', null, false, null],
  ] as const)('%s and due %s', (status, dueOn, overdue, words) => {
    const action = anAction('it', 'water', { status, dueOn });
    expect(isOverdue(action, TODAY)).toBe(overdue);
    expect(dueInWords(action, TODAY)).toBe(words);
  });

  test('can be said in short, where there is little room', () => {
    expect(dayInShort('2026-09-03')).toBe('3 Sep 2026');
    expect(dayInShort('2026-05-13')).toBe('13 May 2026');
    const action = anAction('it', 'water', { dueOn: '2027-02-01' });
    expect(dueInWords(action, TODAY, dayInShort)).toBe('Due 1 Feb 2027');
  });

  test.each([
    ['2027-03-02', '2027-03-01', true],
    ['2027-03-01', '2027-03-01', false],
    ['2027-02-28', '2027-03-01', false],
    [null, '2027-03-01', false],
    ['2027-03-01', null, false],
  ])('from %s, due %s: before it starts? %s', (startsOn, dueOn, odd) => {
    expect(isDueBeforeStart({ startsOn, dueOn })).toBe(odd);
  });
});

test('progress notes go by day, and empty ones are no notes', () => {
  const note = (text: string, on: string) => ({ id: idOf.note(text), on, text });
  const notes = [note('later', '2026-11-02'), note('  ', '2026-11-01'), note('first', TODAY)];
  const ordered = notesInOrder([...notes, note('earlier', '2026-10-30')]);
  expect(ordered.map(({ text }) => text)).toEqual(['earlier', 'later', 'first']);
});

test('an action is blank until somebody has put something into it', () => {
  const blank = anAction(' ', 'water');
  expect(isBlankAction(blank)).toBe(true);
  expect(actionTitle(blank)).toBe('Action not described yet');
  expect(isBlankAction({ ...blank, notes: [{ id: idOf.note('n'), on: TODAY, text: '' }] })).toBe(
    true,
  );
  const filled: readonly Partial<Action>[] = [
    { what: 'Dig' },
    { why: 'Dry' },
    { lead: 'Gardener' },
    { measure: 'Wet' },
    { startsOn: TODAY },
    { dueOn: TODAY },
    { status: 'under-way' },
    { notes: [{ id: idOf.note('n'), on: TODAY, text: 'Dug' }] },
  ];
  expect(filled.map((changes) => isBlankAction({ ...blank, ...changes }))).not.toContain(true);
});

test.each([
  [[], '0 actions.'],
  [[anAction('a')], '1 action: not started.'],
  [[anAction('a'), anAction('b')], '2 actions: not started.'],
  [
    [anAction('a'), anAction('b', 'goals', { status: 'done' })],
    '2 actions: 1 not started and 1 done.',
  ],
  [
    [anAction('a', 'goals', { dueOn: '2026-11-01' }), anAction('b', 'goals', { status: 'done' })],
    '2 actions: 1 not started and 1 done. 1 is overdue.',
  ],
  [
    [
      anAction('a', 'goals', { dueOn: '2026-11-01' }),
      anAction('b', 'goals', { dueOn: '2026-11-01', status: 'under-way' }),
    ],
    '2 actions: 1 not started and 1 under way. 2 are overdue.',
  ],
])('how a plan stands: %#', (actions, words) => {
  expect(planInWords(actions, TODAY)).toBe(words);
});
