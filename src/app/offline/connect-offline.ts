/// <reference types="vite-plugin-pwa/vanillajs" />
import { registerSW } from 'virtual:pwa-register';
import { lookForUpdates } from './look-for-updates.ts';
import { useOfflineNews } from './offline-news.ts';

/** Registers the service worker, and lets the notice tell what becomes of it. */
export function connectOffline(): void {
  const { sayReady, sayUpdate } = useOfflineNews.getState();
  registerSW({
    onOfflineReady: sayReady,
    onNeedRefresh: () => sayUpdate('offered'),
    // Would reload every open tab. takeUpdate() reloads the one that asked.
    onNeedReload: () => {},
    onRegisteredSW: (_, registration) => registration && lookForUpdates(registration),
    // A private window or plain http: the app works as it did, with a network.
    onRegisterError: () => {},
  });
}
