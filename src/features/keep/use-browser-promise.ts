import { useEffect, useState } from 'react';

/** What the browser says about keeping what is stored. */
export type BrowserKeeping = {
  /** Whether it has promised to keep it; null where it cannot say. */
  readonly promised: boolean | null;
  /** Bytes in use and bytes there is room for, roughly; null where it does not tell. */
  readonly room: { readonly used: number; readonly available: number } | null;
};

/** Asks the browser how safely it keeps the data; `ask` asks it for a promise. */
export function useBrowserPromise() {
  const [keeping, setKeeping] = useState<BrowserKeeping | null>(null);
  useEffect(() => {
    let wanted = true;
    void readKeeping().then((read) => wanted && setKeeping(read));
    return () => {
      wanted = false;
    };
  }, []);
  async function ask(): Promise<boolean> {
    const promised = await storageManager()
      ?.persist()
      .catch(() => false);
    setKeeping(await readKeeping());
    return promised === true;
  }
  return { keeping, ask };
}

async function readKeeping(): Promise<BrowserKeeping> {
  const storage = storageManager();
  if (storage === undefined) return { promised: null, room: null };
  const [promised, estimate] = await Promise.all([
    storage.persisted().catch(() => null),
    storage.estimate().catch(() => null),
  ]);
  const { usage, quota } = estimate ?? {};
  const isKnown = usage !== undefined && quota !== undefined;
  return { promised, room: isKnown ? { used: usage, available: quota - usage } : null };
}

/** Missing where the page did not come over a secure connection, whatever the types say. */
function storageManager(): StorageManager | undefined {
  return 'storage' in navigator ? navigator.storage : undefined;
}
