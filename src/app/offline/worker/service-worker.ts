import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** Every file of this version. The build writes the list. */
const files = new PrecacheController();
// The name that Workbox looks for.
// oxlint-disable-next-line eslint/no-underscore-dangle
files.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', (event) => void files.install(event));
self.addEventListener('activate', (event) => event.waitUntil(forgetOldFiles(event)));
// The tab of the first visit works without a network too, without being reloaded.
clientsClaim();

registerRoute(new PrecacheRoute(files, { cleanURLs: false, ignoreURLParametersMatching: [/./u] }));
// A tab that has not been reloaded since an update still asks for the files of its own version.
const assets = new URL('assets/', self.registration.scope).href;
const stillKept = { cacheName: files.strategy.cacheName, ignoreVary: true };
registerRoute(
  ({ url }) => url.href.startsWith(assets),
  async ({ request }) => (await caches.match(request, stillKept)) ?? (await fetch(request)),
);

// A new version waits until somebody asks for it.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (isSkipWaiting(data)) void self.skipWaiting();
});

function isSkipWaiting(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
  );
}

/** Old tabs need old files, so they go when no more than the tab that asked for this version is open. */
async function forgetOldFiles(event: ExtendableEvent): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length <= 1) await files.activate(event);
}
