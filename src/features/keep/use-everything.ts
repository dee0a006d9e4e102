import { everything, type Everything } from '#storage/everything.ts';
import { type Live, useLive } from '#storage/live.ts';
import { useUnsaved } from '#storage/use-unsaved.ts';

/** All that is on this device, with what could not be saved, kept fresh as it changes. */
export function useEverything(): Live<Everything> {
  const unsaved = useUnsaved();
  return useLive(() => everything(unsaved), [unsaved]);
}
