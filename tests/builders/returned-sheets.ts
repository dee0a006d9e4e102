import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { ReturnRecipient } from '#domain/records/return-keys.ts';
import { sealSheet } from '#files/sealed-sheet.ts';
import { aSheet, type SheetSketch } from './sheets.ts';

/** A sheet as somebody hands it back who was asked with this instrument. */
export function aReturn(instrument: Instrument, sketch: SheetSketch): ReturnedSheet {
  const { id, version } = instrument;
  return { instrument: { id, version }, sheet: aSheet(instrument, sketch) };
}

/** The same from somebody who had the link of another version of the instrument. */
export function ofVersion(version: number, returned: ReturnedSheet): ReturnedSheet {
  return { ...returned, instrument: { ...returned.instrument, version } };
}

/** A file with a sealed sheet, by the name that it lies under. */
export type ReturnedFile = { readonly name: string; readonly content: string };

/** Files as people hand them back, one for each sheet: `1.sri2-sheet.txt`, `2.sri2-sheet.txt`… */
export async function sealedFiles(
  returns: readonly ReturnedSheet[],
  recipient: ReturnRecipient,
): Promise<readonly ReturnedFile[]> {
  return Promise.all(
    returns.map(async (returned, at) => ({
      name: `${at + 1}.sri2-sheet.txt`,
      content: await sealSheet(returned, recipient),
    })),
  );
}

/** The file once more, under the name that a browser gives to a second copy. */
export function againAs(file: ReturnedFile): ReturnedFile {
  return { ...file, name: file.name.replace('.', ' (1).') };
}

/** The file as it is when the end of it did not arrive. */
export function brokenOff(file: ReturnedFile): ReturnedFile {
  return { name: `broken ${file.name}`, content: file.content.slice(0, 300) };
}
