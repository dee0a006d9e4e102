import { beforeEach, expect, test, vi } from 'vitest';
import { allSaved } from '#app/offline/all-saved.ts';
import { useOfflineNews } from '#app/offline/offline-news.ts';
import { type Surroundings, takeUpdate } from '#app/offline/take-update.ts';
import { added } from '#storage/change.ts';
import { createSaver } from '#storage/saving.ts';
import { aReflection } from '#tests/builders/records.ts';

const change = added.reflection(aReflection('goals'));

/** A browser with a new version waiting; `activate` is its new worker taking charge. */
function browserWithUpdate(isAllSaved: () => Promise<boolean>) {
  const happened: string[] = [];
  let activate = () => {};
  const around: Surroundings = {
    isAllSaved,
    waitingWorker: () =>
      Promise.resolve({ postMessage: () => void happened.push('asked the new worker in') }),
    onNewWorker: (listener) => {
      activate = listener;
    },
    reload: () => void happened.push('reloaded'),
  };
  return { around, happened, activate: () => activate() };
}

const step = () => {
  const { news } = useOfflineNews.getState();
  return news.kind === 'update' ? news.step : news.kind;
};

beforeEach(() => useOfflineNews.setState(useOfflineNews.getInitialState()));

test('waits for what is being written before it does anything', async () => {
  let finishWriting = () => {};
  const saver = createSaver(
    () =>
      new Promise((resolve) => {
        finishWriting = resolve;
      }),
  );
  const { around, happened, activate } = browserWithUpdate(() =>
    allSaved({ now: saver.state, subscribe: saver.subscribe }),
  );
  void saver.save(change);
  const taken = takeUpdate(around);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(happened).toEqual([]);
  finishWriting();
  await taken;
  activate();
  await vi.waitFor(() => expect(happened).toEqual(['asked the new worker in', 'reloaded']));
});

test('does not reload when something could not be saved, and says so', async () => {
  const saver = createSaver(() => Promise.reject(new Error('no room')));
  const { around, happened } = browserWithUpdate(() =>
    allSaved({ now: saver.state, subscribe: saver.subscribe }),
  );
  await saver.save(change);
  await takeUpdate(around);
  expect(happened).toEqual([]);
  expect(step()).toBe('not-saved');
});

test('looks again once the new version is in charge', async () => {
  let isRoomLeft = true;
  const saver = createSaver(() =>
    isRoomLeft ? Promise.resolve() : Promise.reject(new Error('no room')),
  );
  const { around, happened, activate } = browserWithUpdate(() =>
    allSaved({ now: saver.state, subscribe: saver.subscribe }),
  );
  await takeUpdate(around);
  isRoomLeft = false;
  void saver.save(change);
  activate();
  await vi.waitFor(() => expect(step()).toBe('not-saved'));
  expect(happened).toEqual(['asked the new worker in']);
});

test('only reloads when another tab has put the new version in charge', async () => {
  const { around, happened } = browserWithUpdate(() => Promise.resolve(true));
  await takeUpdate({ ...around, waitingWorker: () => Promise.resolve(undefined) });
  expect(happened).toEqual(['reloaded']);
});
