import { sheetCodes } from '#domain/paper/sheet-code.ts';
import { findSource, type Instrument } from '#domain/instrument/instrument.ts';
import type { PaperSheet, PrintSize } from '#report/paper/paper-sheet.ts';
import { paperSheetFor } from '#report/paper/paper-sheet-for.ts';
import { renderSheets } from '#report/pdf/paper/render-sheets.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { asFile, MADE } from '../a-pdf.ts';
import { roboto } from '../fonts.ts';

/** The sheet of a source, of version 1 where nothing else is said. */
export function aSheetOf(source: string, instrument: Instrument = loadV1()): PaperSheet {
  const found = findSource(instrument, source);
  if (found === undefined) throw new Error(`There is no source ${source}`);
  return paperSheetFor(instrument, found, 'Harbour View');
}

/** The same codes for every file, from some start. */
export const someCodes = (count: number) => sheetCodes(1_234_567, count);

/** Sheets drawn into a file, and its path. */
export async function printed(sheet: PaperSheet, size: PrintSize, copies = 1): Promise<string> {
  const codes = someCodes(copies);
  return asFile(await renderSheets({ sheet, size, codes }, roboto, undefined, MADE));
}
