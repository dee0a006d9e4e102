import { afterEach, expect, test, vi } from 'vitest';
import {
  isUnkept,
  keepsNotes,
  onOwnSheetNote,
  ownSheetKey,
  readOwnSheetNote,
  removeOwnSheetNotes,
  writeOwnSheetNote,
} from '#storage/own-sheet-note.ts';

const KEY = ownSheetKey('a review', 'people-using');
const OTHER = ownSheetKey('a review', 'informal-carers');

afterEach(() => {
  vi.restoreAllMocks();
  removeOwnSheetNotes();
  localStorage.removeItem('something else');
});

/** Other tests in this browser leave notes of other kinds. */
const ownNotes = () => Object.keys(localStorage).filter((key) => key.includes('own-sheet'));

function refuse(method: 'getItem' | 'setItem' | 'removeItem'): void {
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('No', 'SecurityError');
  });
}

test('a note is kept by review and source, and taken away without a trace', () => {
  writeOwnSheetNote(KEY, 'hers');
  expect(readOwnSheetNote(KEY)).toBe('hers');
  expect(readOwnSheetNote(OTHER)).toBeNull();
  expect(isUnkept(KEY)).toBe(false);
  writeOwnSheetNote(KEY, null);
  expect(readOwnSheetNote(KEY)).toBeNull();
  expect(ownNotes()).toEqual([]);
});

test('to try whether notes are kept leaves none', () => {
  expect(keepsNotes()).toBe(true);
  expect(ownNotes()).toEqual([]);
  refuse('setItem');
  expect(keepsNotes()).toBe(false);
});

test('what the browser does not keep is there as long as the page is', () => {
  writeOwnSheetNote(KEY, 'before');
  refuse('setItem');
  writeOwnSheetNote(KEY, 'after');
  expect(readOwnSheetNote(KEY)).toBe('after');
  expect(isUnkept(KEY)).toBe(true);
  vi.restoreAllMocks();
  writeOwnSheetNote(KEY, 'once more');
  expect(isUnkept(KEY)).toBe(false);
  expect(localStorage.getItem(KEY)).toBe('once more');
});

test('where the browser shows no notes at all, answers are still taken and removed', () => {
  refuse('getItem');
  refuse('setItem');
  refuse('removeItem');
  expect(readOwnSheetNote(KEY)).toBeNull();
  writeOwnSheetNote(KEY, 'hers');
  expect(readOwnSheetNote(KEY)).toBe('hers');
  writeOwnSheetNote(KEY, null);
  expect(readOwnSheetNote(KEY)).toBeNull();
});

test('whoever listens is told here, and of other tabs', () => {
  const listener = vi.fn();
  const end = onOwnSheetNote(listener);
  writeOwnSheetNote(KEY, 'hers');
  window.dispatchEvent(new StorageEvent('storage'));
  expect(listener).toHaveBeenCalledTimes(2);
  end();
  writeOwnSheetNote(KEY, 'more');
  expect(listener).toHaveBeenCalledTimes(2);
});

test('all of them can be removed at once, and nothing else goes with them', () => {
  writeOwnSheetNote(KEY, 'hers');
  writeOwnSheetNote(OTHER, 'his');
  localStorage.setItem('something else', 'stays');
  expect(removeOwnSheetNotes()).toBe(true);
  expect(ownNotes()).toEqual([]);
  expect(localStorage.getItem('something else')).toBe('stays');
});
