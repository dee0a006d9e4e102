import { describe, expect, test } from 'vitest';
import { conflictsIn } from '#domain/merging/conflicts.ts';
import { withChoice, withEdits } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { conflictKey, conflictsInReview } from '#domain/merging/review-conflicts.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const [laptop, office] = [aDevice('laptop'), aDevice('office')];
const instrument = smallInstrument();

const rated = (ratings: string) => ({
  responses: aSheet(instrument, { source: 'diaries', ratings }).responses,
});

/** One record after each of two devices has changed a copy of it apart. */
function apart<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
  changes: readonly [Partial<Shape>, Partial<Shape>],
): Shape {
  const [one, other] = changes.map((change, place) =>
    changed(kind, record, change, place === 0 ? laptop : office),
  );
  return mergeRecords(kind, one ?? record, other ?? record);
}

function changed<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
  change: Partial<Shape>,
  device: DeviceId,
): Shape {
  const fields = Object.keys(change).flatMap((name) =>
    name === 'responses' ? ['responses/water', 'responses/light'] : [name],
  );
  return withEdits(kind, record, { ...record, ...change }, fields, device);
}

describe('somebody has to choose', () => {
  test('where one field was changed to different things, and sees the one in place first', () => {
    const action = apart(actionRecord, anAction('Ask'), [{ lead: 'Peer' }, { lead: 'Manager' }]);
    expect(conflictsIn(actionRecord, action)).toEqual([
      { field: 'lead', values: [action.lead, action.lead === 'Peer' ? 'Manager' : 'Peer'] },
    ]);
  });

  test('where it was taken away in one place', () => {
    const sheet = aSheet(instrument, { source: 'diaries', ratings: '4' });
    const merged = apart(sheetRecord, sheet, [{ responses: {} }, rated('5')]);
    expect(conflictsIn(sheetRecord, merged)).toEqual([
      {
        field: 'responses/water',
        values: [{ state: 'rated', rating: 5, example: '' }, undefined],
      },
    ]);
  });

  test('until somebody has', () => {
    const action = apart(actionRecord, anAction('Ask'), [{ lead: 'Peer' }, { lead: 'Manager' }]);
    const chosen = withChoice(actionRecord, action, 'lead', 'Peer', laptop);
    expect(conflictsIn(actionRecord, chosen)).toEqual([]);
  });
});

describe('nobody has to choose', () => {
  const lists: readonly (readonly [string, Action])[] = [
    [
      'where both say the same',
      apart(actionRecord, anAction('Ask'), [{ lead: 'A' }, { lead: 'A' }]),
    ],
    [
      'where it was deleted in both, each on a day of its own',
      apart(actionRecord, anAction('Ask'), [
        { deletedAt: NOON },
        { deletedAt: '2026-11-22T12:00:00.000Z' },
      ]),
    ],
    [
      'of something in the bin',
      {
        ...apart(actionRecord, anAction('Ask'), [{ lead: 'Peer' }, { lead: 'Manager' }]),
        deletedAt: NOON,
      },
    ],
  ];
  test.each(lists)('%s', (_, action) => {
    expect(conflictsIn(actionRecord, action)).toEqual([]);
  });

  test('where a copy of long ago never had the field', () => {
    const sheet = aSheet(instrument, { source: 'diaries' });
    const merged = mergeRecords(sheetRecord, sheet, { ...sheet, ...rated('4') });
    expect(merged.conflicts).toEqual({});
    expect(conflictsIn(sheetRecord, merged)).toEqual([]);
  });
});

test('deleted in one place and brought back in the other, it is a question', () => {
  const kept = apart(actionRecord, anAction('Ask'), [
    { deletedAt: NOON },
    { deletedAt: '2026-11-22T12:00:00.000Z' },
  ]);
  const back = changed(
    actionRecord,
    changed(actionRecord, anAction('Ask'), { deletedAt: NOON }, office),
    { deletedAt: null },
    office,
  );
  const merged = mergeRecords(actionRecord, kept, back);
  expect(conflictsIn(actionRecord, merged)).toMatchObject([{ field: 'deletedAt' }]);
});

describe('in a whole review', () => {
  const words = [{ strengths: 'Here.' }, { strengths: 'There.' }] as const;
  const roles = [{ coordinator: 'Here.' }, { coordinator: 'There.' }] as const;
  const open: OpenReview = {
    instrument,
    review: apart(reviewRecord, aReview(), roles),
    sheets: [
      apart(sheetRecord, aSheet(instrument, { source: 'visitors' }), [rated('1'), rated('2')]),
      apart(sheetRecord, aSheet(instrument, { source: 'diaries', nth: 2 }), [
        rated('1 1'),
        rated('2 2'),
      ]),
      aSheet(instrument, { source: 'diaries', nth: 1 }),
    ],
    reflections: [
      apart(reflectionRecord, aReflection('light'), words),
      apart(reflectionRecord, aReflection('water'), words),
    ],
    actions: [apart(actionRecord, anAction('Ask'), [{ lead: 'Here.' }, { lead: 'There.' }])],
  };

  test('they come in the order of the journey', () => {
    const found = conflictsInReview(open);
    expect(found.map(({ kind, conflict }) => `${kind} ${conflict.field}`)).toEqual([
      'review coordinator',
      'sheet responses/water',
      'sheet responses/light',
      'sheet responses/water',
      'reflection strengths',
      'reflection strengths',
      'action lead',
    ]);
    expect(found[4]?.record).toMatchObject({ indicatorId: 'water' });
  });

  test('each has a key of its own', () => {
    const keys = conflictsInReview(open).map(conflictKey);
    expect(new Set(keys).size).toBe(7);
  });
});
