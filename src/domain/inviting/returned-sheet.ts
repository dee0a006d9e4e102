import type { Sheet } from '#domain/records/sheet.ts';

/** A sheet that somebody filled in on a device of their own, and the words that it was filled in with. */
export type ReturnedSheet = {
  readonly instrument: { readonly id: string; readonly version: number };
  readonly sheet: Sheet;
};
