import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { typedSheetCode } from './sheet-code.ts';

/** The sheet that somebody asks for by its code, its name or the number in it: "Care plan 3", "3". */
export function findSheet(text: string, sheets: readonly NamedSheet[]): NamedSheet | undefined {
  const code = typedSheetCode(text);
  const asked = text.trim().toLowerCase();
  return (
    sheets.find(({ sheet }) => code !== null && sheet.code === code) ??
    sheets.find(({ name }) => name.toLowerCase() === asked || name.split(' ').at(-1) === asked)
  );
}
