import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { anyAction, anyReflection, anyReview, anySheet } from '#tests/builders/any-records.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forAll, forThousand } from '#tests/builders/for-all.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { Books, type Copy } from './books.ts';

const DEVICES = ['laptop', 'tablet', 'phone'].map(aDevice);
const small = smallInstrument();

/** Milliseconds, on a machine that is busy with other things: nothing here is about time. */
const PATIENCE = 120_000;

describe('three devices with copies of one record, changing, exchanging, losing and going back', () => {
  test('review', { timeout: PATIENCE }, () => endsWell(forAll, reviewRecord, anyReview(small)));
  test('sheet', { timeout: PATIENCE }, () =>
    endsWell(forThousand, sheetRecord, anySheet(small, 'diaries')),
  );
  test('reflection', { timeout: PATIENCE }, () =>
    endsWell(forThousand, reflectionRecord, anyReflection()),
  );
  test('action', { timeout: PATIENCE }, () => endsWell(forAll, actionRecord, anyAction(small)));
});

/** What can happen to the copies, all of them told by small numbers and a state to change to. */
type Step<Shape> =
  | { readonly does: 'edit'; readonly on: number; readonly becomes: Shape }
  | { readonly does: 'hear from'; readonly on: number; readonly other: number }
  | { readonly does: 'back up'; readonly on: number }
  | { readonly does: 'restore'; readonly on: number; readonly backup: number }
  | { readonly does: 'choose'; readonly on: number; readonly which: number };

function anyStep<Shape>(any: fc.Arbitrary<Shape>): fc.Arbitrary<Step<Shape>> {
  const on = fc.nat({ max: DEVICES.length - 1 });
  const which = fc.nat({ max: 9 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ does: fc.constant('edit' as const), on, becomes: any }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('hear from' as const), on, other: on }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('back up' as const), on }) },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant('restore' as const), on, backup: which }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('choose' as const), on, which }) },
  );
}

/**
 * At every moment each copy holds exactly what it must by the books: no value is lost that nobody
 * has replaced, and none comes back that was. Once all have heard of all, they are equal.
 */
function endsWell<Shape extends Merging>(
  check: typeof forAll,
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): void {
  const anySteps = fc.array(anyStep(any), { minLength: 4, maxLength: 14, size: 'max' });
  check(any, anySteps, (before, steps) => {
    const books = new Books(kind, before);
    const copies = DEVICES.map((): Copy<Shape> => ({ record: before, known: new Map() }));
    const backups: Copy<Shape>[] = [];
    for (const step of steps) {
      const copy = take(books, step, copies, backups);
      copies[step.on] = copy;
      const { stored, booked } = books.accounts(copy);
      expect(stored).toEqual(booked);
    }
    const ends = DEVICES.map((_, at) =>
      [...copies.slice(at), ...copies.slice(0, at), ...backups].reduce((a, b) => books.merge(a, b)),
    );
    for (const end of ends) expect(end.record).toEqual(ends[0]?.record);
  });
}

/** One step: the copy that comes of it. */
function take<Shape extends Merging>(
  books: Books<Shape>,
  step: Step<Shape>,
  copies: readonly Copy<Shape>[],
  backups: Copy<Shape>[],
): Copy<Shape> {
  const [copy, device] = [copies[step.on], DEVICES[step.on]];
  if (!copy || !device) throw new Error('A step of nobody');
  switch (step.does) {
    case 'edit':
      return books.edit(copy, step.becomes, device);
    case 'hear from':
      return books.merge(copy, copies[step.other] ?? copy);
    case 'back up':
      backups.push(copy);
      return copy;
    case 'restore':
      return books.merge(copy, backups[step.backup % (backups.length || 1)] ?? copy);
    case 'choose': {
      const conflicts = Object.entries(copy.record.conflicts);
      const [name, versions] = conflicts[step.which % (conflicts.length || 1)] ?? [];
      const value = versions?.[step.which % versions.length]?.value;
      return name === undefined ? copy : books.choose(copy, name, value, device);
    }
  }
}
