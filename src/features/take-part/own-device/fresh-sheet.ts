import { SHEET_CODES, sheetCodes } from '#domain/paper/sheet-code.ts';
import type { FreshSheet } from '#domain/taking-part/own-sheet.ts';
import { randomDevice } from '#storage/this-device.ts';
import { fresh } from '#features/fresh.ts';

/** All that chance gives to a sheet; none of it says anything of a person or a device. */
export function freshSheet(): FreshSheet {
  const [code] = sheetCodes(fresh.numberBelow(SHEET_CODES), 1);
  if (code === undefined) throw new Error('A run of one sheet has one code');
  return { id: fresh.sheetId(), code, device: randomDevice() };
}
