import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { CONTRIBUTION_ENDING, encodeContribution } from '#files/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { root } from '../setup/place.ts';
import { inBatches } from './many-contributions.ts';

/** A ZIP file counts what is in it up to 65,535, and the library writes none of the larger kind. */
const MOST_IN_ONE = 50_000;

/** Writes so many made-up contributions into ZIP files, one after the other; where they lie. */
export function writtenZips(instrument: Instrument, count: number): readonly string[] {
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  let zip: OpenZip | null = null;
  for (const batch of inBatches(instrument, count)) {
    if (zip === null || zip.entries() + batch.length > MOST_IN_ONE) {
      zip?.end();
      const path = join(folder, `${count}-contributions-${paths.length + 1}.zip`);
      paths.push(path);
      zip = openZip(path);
    }
    for (const contribution of batch) zip.add(encodeContribution(contribution));
  }
  zip?.end();
  return paths;
}

type OpenZip = ReturnType<typeof openZip>;

function openZip(path: string) {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    writeSync(file, bytes);
  });
  let written = 0;
  return {
    entries: (): number => written,
    add(text: string): void {
      written += 1;
      const entry = new ZipDeflate(`service-${written}${CONTRIBUTION_ENDING}`, { level: 1 });
      zip.add(entry);
      entry.push(strToU8(text), true);
    },
    end(): void {
      zip.end();
      closeSync(file);
    },
  };
}
