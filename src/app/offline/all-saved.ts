import { saveState, type SaveStateHolder } from '#storage/save-state.ts';

/** What is known of everything that is being written. */
export type Saving = Pick<SaveStateHolder, 'now' | 'subscribe'>;

/** Waits for what is being written. True when all of it is durable, false when some of it failed. */
export function allSaved(saving: Saving = saveState): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { kind } = saving.now();
      if (kind === 'saving') return;
      unsubscribe();
      resolve(kind !== 'failed');
    };
    const unsubscribe = saving.subscribe(look);
    look();
  });
}
