import { beforeEach, expect, test } from 'vitest';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { forgetWritten, isUpToDate, rememberWritten } from '#storage/written.ts';
import { changedTo } from '#tests/builders/any-edits.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReflection } from '#tests/builders/records.ts';

const [laptop, office] = [aDevice('laptop'), aDevice('office')];
const before = aReflection('goals');
const written = changedTo(reflectionRecord, before, { ...before, strengths: 'Many.' }, laptop);

beforeEach(forgetWritten);

test('what was read before this tab’s own last write is not up to date', () => {
  expect(isUpToDate(reflectionRecord, before)).toBe(true);
  rememberWritten(reflectionRecord, written);
  expect(isUpToDate(reflectionRecord, before)).toBe(false);
  expect(isUpToDate(reflectionRecord, written)).toBe(true);
});

test('what has been changed elsewhere since then is', () => {
  rememberWritten(reflectionRecord, written);
  const since = changedTo(reflectionRecord, written, { ...written, toDevelop: 'Time.' }, office);
  expect(isUpToDate(reflectionRecord, since)).toBe(true);
});

test('what is written of one record says nothing of another', () => {
  rememberWritten(reflectionRecord, written);
  expect(isUpToDate(reflectionRecord, aReflection('basic-needs'))).toBe(true);
});

test('once records have been put back, nothing that was written counts any more', () => {
  rememberWritten(reflectionRecord, written);
  forgetWritten();
  expect(isUpToDate(reflectionRecord, before)).toBe(true);
});

test('what merging has put beside what another device did is known of', () => {
  rememberWritten(reflectionRecord, written);
  const theirs = (from: typeof before, strengths: string) =>
    changedTo(reflectionRecord, from, { ...from, strengths }, office);
  const twice = theirs(theirs(before, 'There.'), 'Theirs.');
  const both = mergeRecords(reflectionRecord, written, twice);
  expect(both.strengths).toBe('Theirs.');
  expect(isUpToDate(reflectionRecord, both)).toBe(true);
  expect(isUpToDate(reflectionRecord, twice)).toBe(false);
});
