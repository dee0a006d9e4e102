import { describe, expect, test } from 'vitest';
import { withChoice, withEdits } from '#domain/merging/edit-record.ts';
import { strongest, takenIn } from '#domain/merging/incoming.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import type { DeviceId } from '#domain/records/edits.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReflection, aReview, NOON } from '#tests/builders/records.ts';

const [laptop, office] = [aDevice('laptop'), aDevice('office')];
const made = aReflection('goals');

function edit(before: Reflection, changes: Partial<Reflection>, device: DeviceId): Reflection {
  const after = { ...before, ...changes };
  return withEdits(reflectionRecord, before, after, Object.keys(changes), device);
}

const standing = (here: Reflection | null, there: Reflection) =>
  takenIn(reflectionRecord, here, there);

describe('a record from a file is', () => {
  test('new where there is none, and taken as it is', () => {
    expect(standing(null, made)).toEqual({ standing: 'new', merged: made, toChoose: 0 });
  });

  test('the same where nothing in it is different', () => {
    const here = edit(made, { strengths: 'Small steps.' }, laptop);
    expect(standing(here, structuredClone(here)).standing).toBe('same');
  });

  test('the same, too, where only the order of a list is another', () => {
    const here = aReview({
      coProduction: reviewRecord.schema.parse(listing('b', 'a')).coProduction,
    });
    const there = { ...here, coProduction: here.coProduction.toReversed() };
    expect(takenIn(reviewRecord, here, there)).toMatchObject({ standing: 'same', merged: here });
  });

  test('older where something has been changed here since', () => {
    const here = edit(made, { strengths: 'Small steps.' }, laptop);
    expect(standing(here, made)).toEqual({ standing: 'older', merged: here, toChoose: 0 });
  });

  test('newer where it brings something', () => {
    const there = edit(made, { strengths: 'Small steps.' }, office);
    expect(standing(made, there)).toEqual({ standing: 'newer', merged: there, toChoose: 0 });
  });

  test('newer where both bring something, each to a field of its own', () => {
    const here = edit(made, { strengths: 'Small steps.' }, laptop);
    const there = edit(made, { toDevelop: 'Longer visits.' }, office);
    expect(standing(here, there)).toMatchObject({
      standing: 'newer',
      merged: { strengths: 'Small steps.', toDevelop: 'Longer visits.' },
      toChoose: 0,
    });
  });

  test('conflicting where one field was changed in both, and says how many were', () => {
    const here = edit(made, { strengths: 'Here.', toDevelop: 'Here.' }, laptop);
    const there = edit(made, { strengths: 'There.', toDevelop: 'There.' }, office);
    expect(standing(here, there)).toMatchObject({ standing: 'conflicting', toChoose: 2 });
  });

  test('no conflict where both were changed to the same', () => {
    const here = edit(made, { strengths: 'Small steps.' }, laptop);
    const there = edit(made, { strengths: 'Small steps.' }, office);
    expect(standing(here, there)).toMatchObject({ standing: 'newer', toChoose: 0 });
  });
});

describe('of conflicts that are known already', () => {
  const here = edit(made, { strengths: 'Here.' }, laptop);
  const there = edit(made, { strengths: 'There.' }, office);
  const both = mergeRecords(reflectionRecord, here, there);

  test('nothing is asked again', () => {
    expect(standing(both, there)).toMatchObject({ standing: 'older', toChoose: 0 });
  });

  test('a choice made elsewhere is news that asks for nothing', () => {
    const chosen = withChoice(reflectionRecord, both, 'strengths', 'Here.', office);
    expect(standing(both, chosen)).toMatchObject({
      standing: 'newer',
      merged: { strengths: 'Here.', conflicts: {} },
      toChoose: 0,
    });
  });

  test('one that is settled does not hide one that comes instead', () => {
    const chosen = withChoice(reflectionRecord, both, 'strengths', 'Here.', office);
    const other = edit(chosen, { toDevelop: 'There.' }, office);
    const mine = edit(both, { toDevelop: 'Here.' }, laptop);
    expect(standing(mine, other)).toMatchObject({ standing: 'conflicting', toChoose: 1 });
  });

  test('the same value is put in front as on the device that the file is from', () => {
    const theirs = ['One.', 'Two.'].reduce(
      (record, strengths) => edit(record, { strengths }, office),
      made,
    );
    // Typed on the laptop before that could be seen, and so left in its place there.
    const typed = { ...made, strengths: 'Mine.' };
    const mine = withEdits(reflectionRecord, theirs, typed, ['strengths'], laptop);
    expect(mine.strengths).toBe('Mine.');
    const met = standing(theirs, mine).merged;
    expect(met.strengths).toBe('Two.');
    for (const file of [met, theirs]) {
      expect(standing(mine, file)).toEqual({ standing: 'newer', merged: met, toChoose: 0 });
    }
  });

  test('a third value is asked for', () => {
    const third = edit(made, { strengths: 'At home.' }, aDevice('home'));
    expect(standing(both, third)).toMatchObject({ standing: 'conflicting', toChoose: 1 });
  });

  test('a new record brings its own with it', () => {
    expect(standing(null, both)).toMatchObject({ standing: 'new', toChoose: 1 });
  });
});

test('what is in the bin asks for nothing', () => {
  const deleted = aReview({ deletedAt: NOON, coordinator: 'Team leader' });
  const here = { ...deleted, edits: { coordinator: { [laptop]: 1 } } };
  const there = { ...here, coordinator: 'Peer', edits: { coordinator: { [office]: 1 } } };
  expect(takenIn(reviewRecord, here, there)).toMatchObject({ standing: 'newer', toChoose: 0 });
});

test('what matters most to a person stands for all', () => {
  expect(strongest([])).toBe('same');
  expect(strongest(['same', 'older'])).toBe('older');
  expect(strongest(['newer', 'older', 'new'])).toBe('new');
  expect(strongest(['conflicting', 'new'])).toBe('conflicting');
});

function listing(...practices: readonly string[]) {
  return { ...aReview(), coProduction: practices };
}
