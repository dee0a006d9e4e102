import { useState } from 'react';
import type { Preferences } from '#domain/records/preferences.ts';
import { useLive } from '#storage/live.ts';
import { preferences } from '#storage/preferences.ts';
import { save } from '#storage/saving.ts';

/**
 * This device's preferences and a way to change one.
 *
 * @param atFirst what they were when the screen was opened, so that nothing jumps.
 */
export function usePreferences(atFirst: Preferences) {
  const live = useLive(preferences, []);
  // A switch must move under the finger, and not when the disk has answered.
  const [own, setOwn] = useState<Preferences>();
  const current = own ?? (live?.ok ? live.value : atFirst);

  function change(part: Partial<Omit<Preferences, 'version'>>): void {
    const record = { ...current, ...part };
    setOwn(record);
    void save({ kind: 'preferences', record });
  }

  return { preferences: current, change };
}
