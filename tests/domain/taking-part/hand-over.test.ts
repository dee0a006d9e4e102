import { expect, test } from 'vitest';
import {
  askedToEndFreely,
  forNextPerson,
  HandOver,
  handOver,
  movedTo,
} from '#domain/taking-part/hand-over.ts';
import { idOf } from '#tests/builders/ids.ts';
import { NOON } from '#tests/builders/records.ts';

const code = { salt: '00ff', rounds: 1, hash: 'abcd' };
const begun = handOver(idOf.review(), idOf.source('people-using'), code);
const answering = {
  at: 'statement',
  sheetId: idOf.sheet('hers'),
  indicatorId: idOf.indicator('goals'),
  isChange: false,
} as const;

test('a device that is handed over greets the first person', () => {
  expect(begun.place).toEqual({ at: 'welcome' });
  expect(HandOver.parse(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
});

test('the next person finds nothing of the one before', () => {
  const finished = movedTo(
    { ...movedTo(begun, answering), textSize: 'largest' },
    { at: 'thanks', outcome: 'kept' },
  );
  expect(JSON.stringify(finished)).not.toContain(answering.sheetId);
  expect(forNextPerson(finished)).toEqual(begun);
});

test('ending without the code takes a quarter of an hour', () => {
  expect(askedToEndFreely(begun, NOON).endsFreelyAt).toBe('2026-11-21T12:15:00.000Z');
});

test('it waits on the welcome and the thanks, and not while somebody answers', () => {
  const asked = askedToEndFreely(begun, NOON);
  expect(movedTo(asked, { at: 'thanks', outcome: 'none' }).endsFreelyAt).not.toBeNull();
  expect(forNextPerson(asked).endsFreelyAt).not.toBeNull();
  expect(movedTo(asked, answering).endsFreelyAt).toBeNull();
});

test.each([
  ['a newer app', { version: 2 }],
  ['an unknown page', { place: { at: 'summary' } }],
  ['a statement of no sheet', { place: { at: 'statement', indicatorId: 'goals' } }],
  ['a code that is not sealed', { code: '2580' }],
  ['a text size of its own', { textSize: 'enormous' }],
])('what %s wrote is not taken', (_, changes) => {
  expect(HandOver.safeParse({ ...begun, ...changes }).success).toBe(false);
});
