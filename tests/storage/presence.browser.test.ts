import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '#storage/database.ts';
import { onceThereIsSomething } from '#storage/once-there-is-something.ts';
import { notePresence, type Presence, presence } from '#storage/presence.ts';
import { readNote, writeNote } from '#storage/presence-note.ts';
import { rememberBackup } from '#storage/backup-marks.ts';
import { thisDevice } from '#storage/this-device.ts';
import { vanished } from '#storage/vanished.ts';
import { dismissVanished, watchPresence } from '#storage/watch-presence.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReview, NOON } from '#tests/builders/records.ts';
import { cleanSlate } from './clean-slate.ts';

const LATER = '2026-11-22T12:00:00.000Z';
const elsewhere: Presence = { reviews: 3, at: NOON, device: aDevice('gone'), backup: null };

let stop = () => {};
beforeEach(async () => {
  await cleanSlate();
  writeNote(null);
  vanished.become(null);
});
afterEach(() => {
  stop();
  writeNote(null);
});

const watch = () => {
  stop = watchPresence(() => LATER);
};

describe('a note is kept outside the database', () => {
  test('of how many reviews there are, and of the last backup', async () => {
    await database.reviews.add(aReview());
    watch();
    await vi.waitFor(() => expect(presence()).toMatchObject({ reviews: 1, at: LATER }));
    await rememberBackup([
      { reviewId: aReview().id, mark: { at: NOON, name: 'a.sri2.json', place: 'file', kept: {} } },
    ]);
    await vi.waitFor(() => {
      expect(presence()?.backup).toEqual({ at: NOON, name: 'a.sri2.json' });
    });
    expect(presence()?.device).toBe(await thisDevice(database));
  });

  test('and goes when somebody has emptied the database', async () => {
    await database.reviews.add(aReview());
    watch();
    await vi.waitFor(() => expect(readNote()).not.toBeNull());
    await database.reviews.clear();
    await vi.waitFor(() => expect(readNote()).toBeNull());
    expect(vanished.now()).toBeNull();
  });

  test('what is in its place and is no note is none', () => {
    for (const text of ['', '{', 'null', '{"reviews":0}', '{"reviews":3,"at":"soon"}']) {
      writeNote(text);
      expect(presence()).toBeNull();
    }
  });

  test('a browser that keeps no notes is no trouble', () => {
    const refuse = () => {
      throw new DOMException('Not allowed', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    notePresence(elsewhere);
    expect(presence()).toBeNull();
    vi.restoreAllMocks();
  });
});

describe('at the start', () => {
  test('something that was there and is not any more has vanished', async () => {
    notePresence(elsewhere);
    watch();
    await vi.waitFor(() => expect(vanished.now()).toEqual(elsewhere));
    expect(presence(), 'It is said again until somebody knows').toEqual(elsewhere);
  });

  test('until the person knows', async () => {
    notePresence(elsewhere);
    watch();
    await vi.waitFor(() => expect(vanished.now()).not.toBeNull());
    dismissVanished();
    expect(vanished.now()).toBeNull();
    expect(readNote()).toBeNull();
  });

  test('or until there is something again', async () => {
    notePresence(elsewhere);
    watch();
    await vi.waitFor(() => expect(vanished.now()).not.toBeNull());
    await database.reviews.add(aReview());
    await vi.waitFor(() => expect(vanished.now()).toBeNull());
    await vi.waitFor(() => expect(presence()).toMatchObject({ reviews: 1 }));
  });

  test('the same database with nothing in it has been emptied by somebody', async () => {
    notePresence({ ...elsewhere, device: await thisDevice(database) });
    watch();
    await vi.waitFor(() => expect(readNote()).toBeNull());
    expect(vanished.now()).toBeNull();
  });

  test('nothing that was ever here has not vanished', async () => {
    watch();
    await database.reviews.count();
    expect(vanished.now()).toBeNull();
  });
});

describe('watching begins', () => {
  const stopped = vi.fn<() => void>();
  const started = vi.fn<() => () => void>(() => stopped);
  const load = async () => started;
  beforeEach(() => void [started, stopped].map((spy) => spy.mockClear()));

  test('at once where there is a note, and ends when it is told to', async () => {
    notePresence(elsewhere);
    const end = onceThereIsSomething(load);
    await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
    end();
    expect(stopped).toHaveBeenCalledOnce();
  });

  test('with the first review, and once', async () => {
    const end = onceThereIsSomething(load);
    await database.reviews.count();
    expect(started).not.toHaveBeenCalled();
    await database.reviews.add(aReview());
    await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
    await database.reviews.clear();
    await database.reviews.add(aReview());
    expect(started).toHaveBeenCalledOnce();
    end();
  });

  test('not at all when it has been ended before its code was there', async () => {
    notePresence(elsewhere);
    const code = Promise.withResolvers<() => () => void>();
    onceThereIsSomething(() => code.promise)();
    code.resolve(started);
    await code.promise;
    expect(started).not.toHaveBeenCalled();
  });

  test('another time where its code does not arrive', async () => {
    notePresence(elsewhere);
    const end = onceThereIsSomething(() => Promise.reject(new TypeError('Failed to fetch')));
    end();
    expect(stopped).not.toHaveBeenCalled();
  });
});
