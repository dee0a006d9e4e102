import { SHEET_CODES, sheetCodes } from '#domain/paper/sheet-code.ts';
import type { SheetCode } from '#domain/paper/sheet-code.ts';

/** Codes for one print run, from a start that nobody can foresee: each file gets its own. */
export function freshCodes(count: number): readonly SheetCode[] {
  const [start = 0] = crypto.getRandomValues(new Uint32Array(1));
  return sheetCodes(start % SHEET_CODES, count);
}
