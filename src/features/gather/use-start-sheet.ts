import { useRef, useState } from 'react';
import type { ReviewId } from '#domain/records/ids.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import { type StorageFailure, storageFailure } from '#storage/failure.ts';
import { addSheet } from '#storage/sheets.ts';
import { fresh } from '#features/fresh.ts';
import { go, paths } from '#features/paths.ts';
import { arrival } from './arrival.ts';

/** Adds a sheet and goes to it, ready to be typed; or says why none could be added. */
export function useStartSheet(reviewId: ReviewId, source: Source) {
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  // Not state: a second press may come before any render. Once the sheet is there it stays set,
  // since this screen is on its way out.
  const isStarting = useRef(false);

  async function start(): Promise<void> {
    if (isStarting.current) return;
    isStarting.current = true;
    const id = fresh.sheetId();
    arrival.expect(id);
    try {
      await addSheet(reviewId, source, id);
      go(paths.sheet(reviewId, source.id, id));
    } catch (error) {
      arrival.giveUp();
      isStarting.current = false;
      setFailure(storageFailure(error));
    }
  }

  return { start, failure };
}
