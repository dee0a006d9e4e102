import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { CONTRIBUTION_ENDING, encodeContribution } from '#files/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { root } from '../setup/place.ts';
import { inBatches } from './many-contributions.ts';

/** Writes so many made-up contributions into a ZIP file, one after the other; where it lies. */
export function writtenZip(instrument: Instrument, count: number): string {
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${count}-contributions.zip`);
  const file = openSync(path, 'w');
  try {
    const zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      writeSync(file, bytes);
    });
    let written = 0;
    for (const batch of inBatches(instrument, count)) {
      for (const contribution of batch) {
        written += 1;
        const entry = new ZipDeflate(`service-${written}${CONTRIBUTION_ENDING}`, { level: 1 });
        zip.add(entry);
        entry.push(strToU8(encodeContribution(contribution)), true);
      }
    }
    zip.end();
  } finally {
    closeSync(file);
  }
  return path;
}
