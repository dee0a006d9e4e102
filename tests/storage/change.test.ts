import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '#domain/records/preferences.ts';
import { added, type Change, changeKeys, edited, partOf } from '#storage/change.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const sheet = aSheet(smallInstrument(), { source: 'visitors', ratings: '4 2' });
const note = { id: idOf.note('one'), on: '2026-11-21', text: 'Asked.' };

describe('a change names what it is about', () => {
  const review = aReview();
  const reflection = aReflection('goals', { strengths: 'Small steps.' });
  const action = anAction('Ask about money');

  test.each<[string, Change | null, readonly string[]]>([
    [
      'one fact about the service',
      edited.review(review, { ...review, service: { ...review.service, size: '20-49' } }),
      ['service/size'],
    ],
    [
      'a practice ticked',
      edited.review(review, { ...review, coProduction: ['shared-lead' as never] }),
      ['coProduction/shared-lead'],
    ],
    [
      'a response',
      edited.sheet(sheet, aSheet(smallInstrument(), { source: 'visitors', ratings: '4 3' })),
      ['responses/light'],
    ],
    ['a deletion', edited.sheet(sheet, { ...sheet, deletedAt: NOON }), ['deletedAt']],
    [
      'strengths and priority',
      edited.reflection(reflection, { ...reflection, strengths: 'Smaller.', isPriority: true }),
      ['strengths', 'isPriority'],
    ],
    ['a note', edited.action(action, { ...action, notes: [note] }), [`notes/${idOf.note('one')}`]],
  ])('%s', (_, change, fields) => {
    expect(change).toMatchObject({ fields });
  });

  test('and is none where nothing is different', () => {
    expect(edited.review(review, { ...review })).toBeNull();
    expect(edited.sheet(sheet, structuredClone(sheet))).toBeNull();
    expect(edited.reflection(reflection, { ...reflection })).toBeNull();
    expect(edited.action(action, { ...action, notes: [] })).toBeNull();
  });
});

test('changes of one thing have one key, changes of another have another', () => {
  const changes: readonly (Change | null)[] = [
    added.review(aReview()),
    edited.review(aReview(), { ...aReview(), coordinator: 'Team leader' }),
    added.sheet(sheet),
    edited.sheet(sheet, { ...sheet, responses: {} }),
    added.reflection(aReflection('water')),
    added.reflection(aReflection('light')),
    added.action(anAction('one')),
    added.action(anAction('two')),
    { kind: 'preferences', record: DEFAULT_PREFERENCES },
  ];
  const keys = changes.flatMap((change) => (change === null ? [] : changeKeys(change)));
  expect(keys).toHaveLength(changes.length + 1);
  expect(new Set(keys).size).toBe(keys.length);
  expect(changeKeys(strengths('Something.'))).toEqual(changeKeys(strengths('Something else.')));
});

test('the part of a change that a key stands for is about that field alone', () => {
  const before = aReflection('goals');
  const after = { ...before, strengths: 'Small.', toDevelop: 'Time.' };
  const change = edited.reflection(before, after);
  if (change === null) throw new Error('It is a change');
  const parts = changeKeys(change).map((key) => partOf(change, key));
  expect(parts).toEqual([
    { ...change, fields: ['strengths'] },
    { ...change, fields: ['toDevelop'] },
  ]);
  expect(parts.flatMap(changeKeys)).toEqual(changeKeys(change));
});

function strengths(text: string): Change {
  return {
    kind: 'reflection',
    record: aReflection('goals', { strengths: text }),
    fields: ['strengths'],
  };
}
