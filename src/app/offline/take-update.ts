import { allSaved } from './all-saved.ts';
import { useOfflineNews } from './offline-news.ts';

/** What taking an update needs of the world around it. */
export interface Surroundings {
  isAllSaved: () => Promise<boolean>;
  /** The service worker of the new version; undefined when another tab has put it in charge. */
  waitingWorker: () => Promise<Pick<ServiceWorker, 'postMessage'> | undefined>;
  onNewWorker: (listener: () => void) => void;
  reload: () => void;
}

const browser: Surroundings = {
  isAllSaved: () => allSaved(),
  waitingWorker: async () =>
    (await navigator.serviceWorker.getRegistration())?.waiting ?? undefined,
  onNewWorker: (listener) =>
    navigator.serviceWorker.addEventListener('controllerchange', listener, { once: true }),
  reload: () => {
    // The old page lives on for a moment: what is typed then would be too late to be kept.
    document.body.inert = true;
    window.location.reload();
  },
};

/**
 * Puts the new version in charge and reloads this tab, and only this one. Never while something
 * that was entered is not durable: it says so instead.
 */
export async function takeUpdate(around: Surroundings = browser): Promise<void> {
  const { sayUpdate } = useOfflineNews.getState();
  sayUpdate('under-way');
  if (!(await around.isAllSaved())) return sayUpdate('not-saved');
  const worker = await around.waitingWorker();
  if (!worker) return reloadWhenSaved(around);
  // A tab that was open at the first visit is told of it in no other way.
  around.onNewWorker(() => void reloadWhenSaved(around));
  // A worker, unlike a window, has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage({ type: 'SKIP_WAITING' });
}

/** The new worker took its time, and people type fast: looks again. */
async function reloadWhenSaved({ isAllSaved, reload }: Surroundings): Promise<void> {
  if (await isAllSaved()) reload();
  else useOfflineNews.getState().sayUpdate('not-saved');
}
