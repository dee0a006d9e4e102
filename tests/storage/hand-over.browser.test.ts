import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handOver } from '#domain/taking-part/hand-over.ts';
import { endedFreely, forgetEndedFreely, keepEndedFreely } from '#storage/ended-freely.ts';
import { everything } from '#storage/everything.ts';
import { endHandOver, handOverFrom, keepHandOver } from '#storage/hand-over.ts';
import { onHandOverNote, readHandOverNote } from '#storage/hand-over-note.ts';
import { idOf } from '#tests/builders/ids.ts';
import { NOON } from '#tests/builders/records.ts';
import { cleanSlate } from './clean-slate.ts';

const code = { salt: '00ff', rounds: 1, hash: 'abcd' };
const begun = handOver(idOf.review(), idOf.source('people-using'), code);

beforeEach(cleanSlate);
afterEach(() => {
  vi.restoreAllMocks();
  endHandOver();
});

test('what is kept is read as it was, and can be ended', () => {
  expect(readHandOverNote()).toBeNull();
  expect(keepHandOver(begun)).toBe(true);
  expect(handOverFrom(readHandOverNote() ?? '')).toEqual(begun);
  endHandOver();
  expect(readHandOverNote()).toBeNull();
});

test.each(['', 'null', '{', '[]', '{"version":1}'])('%j is not read as one', (note) => {
  expect(handOverFrom(note)).toBeNull();
});

test('whoever listens is told here, of other tabs, and when a page is taken up again', () => {
  const listener = vi.fn();
  const end = onHandOverNote(listener);
  keepHandOver(begun);
  window.dispatchEvent(new StorageEvent('storage'));
  window.dispatchEvent(new PageTransitionEvent('pageshow'));
  expect(listener).toHaveBeenCalledTimes(3);
  end();
  endHandOver();
  window.dispatchEvent(new StorageEvent('storage'));
  expect(listener).toHaveBeenCalledTimes(3);
});

test('a browser that keeps no notes says so', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(keepHandOver(begun)).toBe(false);
});

test('an end without the code is remembered until it has been read, and is in no backup', async () => {
  const before = await everything([]);
  const ended = { reviewId: begun.reviewId, sourceId: begun.sourceId, at: NOON };
  expect((await keepEndedFreely(ended)).ok).toBe(true);
  expect(await endedFreely()).toEqual(ended);
  expect(await everything([])).toEqual(before);
  await forgetEndedFreely();
  expect(await endedFreely()).toBeNull();
});
