import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import { now } from '#features/clock.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { binContents } from '#storage/bin.ts';
import { type BinItem, binItems } from './bin-items.ts';

/** What is in the bin, in the words of the reviews it belongs to. */
export async function readBin(): Promise<readonly BinItem[]> {
  const contents = await binContents();
  const versions = new Map(contents.sheets.map(({ review }) => [versionOf(review), review]));
  const instruments = new Map<string, Instrument>();
  for (const [version, { instrument }] of versions) {
    // Words that do not arrive leave a sheet without its name, and no less to be brought back.
    const loaded = await loadInstrument(instrument).catch(() => null);
    if (loaded?.ok) instruments.set(version, loaded.value);
  }
  return binItems(contents, (review) => instruments.get(versionOf(review)), now());
}

const versionOf = ({ instrument }: Review): string => `${instrument.id} ${instrument.version}`;
