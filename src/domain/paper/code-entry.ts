import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';
import { type SheetCode, typedSheetCode } from './sheet-code.ts';

/** What was typed as the code of a sheet comes to. */
export type CodeEntry =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: SheetCode }
  | { readonly kind: 'not-a-code' }
  | { readonly kind: 'taken'; readonly code: SheetCode; readonly holder: Sheet };

/**
 * Reads what was typed as a sheet's code.
 *
 * A code that another sheet has is always taken: by its code a sheet is known again, when it is
 * looked for, checked or handed in twice, so it must be one sheet's alone. Nearly always the same
 * paper has come up twice. That two sheets were printed with one code happens once in three hundred
 * reviews; the second of them does as well without.
 *
 * @param sheets the review's, of all sources, deleted ones included.
 */
export function readCodeEntry(text: string, own: Sheet, sheets: readonly Sheet[]): CodeEntry {
  if (text.trim() === '') return { kind: 'none' };
  const code = typedSheetCode(text);
  if (code === null) return { kind: 'not-a-code' };
  const holder = holderOf(code, own, sheets);
  return holder === undefined ? { kind: 'code', code } : { kind: 'taken', code, holder };
}

/** One that is in use comes before one in the bin. */
function holderOf(code: SheetCode, own: Sheet, sheets: readonly Sheet[]): Sheet | undefined {
  const others = sheets.filter((sheet) => sheet.code === code && holds(sheet, own));
  return others.find(({ deletedAt }) => deletedAt === null) ?? others[0];
}

/** A code on a sheet without an answer was begun in the wrong place, unless it is in plain view. */
function holds(sheet: Sheet, own: Sheet): boolean {
  if (sheet.id === own.id) return false;
  const isInView = sheet.sourceId === own.sourceId && sheet.deletedAt === null;
  return isInView || !isEmptySheet(sheet);
}
