import type { Instrument } from '#domain/instrument/instrument.ts';
import { sheetCodes } from '#domain/paper/sheet-code.ts';
import { beginOwnSheet, type OwnSheet } from '#domain/taking-part/own-sheet.ts';
import { firstStatement } from '#domain/taking-part/steps.ts';
import { aDevice } from './devices.ts';
import { idOf } from './ids.ts';
import { sourceNamed } from './sheets.ts';

/** A sheet that somebody has just begun on a device of their own. */
export function anOwnSheet(
  instrument: Instrument,
  source: string,
  number: number | null = null,
): OwnSheet {
  const [code] = sheetCodes(7, 1);
  if (code === undefined) throw new Error('There is no code');
  return beginOwnSheet(
    idOf.review(),
    sourceNamed(instrument, source),
    number,
    { id: idOf.sheet('hers'), code, device: aDevice('phone') },
    { place: firstStatement(instrument.indicators), textSize: 'normal' },
  );
}
