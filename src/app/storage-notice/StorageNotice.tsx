import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { storageNews } from '#storage/storage-news.ts';
import { vanished } from '#storage/vanished.ts';
import { connectPresence } from './connect-presence.ts';
import type { StorageHappening } from './storage-happening.ts';

/** Above every screen: what has happened to the database. Nothing, nearly always. */
export function StorageNotice() {
  useEffect(connectPresence, []);
  const news = useSyncExternalStore(storageNews.subscribe, storageNews.now);
  const was = useSyncExternalStore(vanished.subscribe, vanished.now);
  return news === null && was === null ? null : <LateHappening news={news} was={was} />;
}

/** Its words come when there is something to say. */
function LateHappening(happening: StorageHappening) {
  const [Happening, setHappening] = useState<ComponentType<StorageHappening>>();
  useEffect(() => {
    import('./Happening.tsx').then(
      (module) => setHappening(() => module.Happening),
      // The screens say it, too, each in its place.
      () => {},
    );
  }, []);
  return (
    Happening && (
      <section aria-label="What is stored here">
        <Happening {...happening} />
      </section>
    )
  );
}
