import type { CsvValue } from '#domain/tables/csv-text.ts';

/** One sheet of a workbook to be written. */
export type SheetToWrite = {
  readonly name: string;
  /** The first row is what the columns are called. */
  readonly rows: readonly (readonly CsvValue[])[];
  /** How wide each column is, in characters; the last goes for those after it. */
  readonly widths: readonly number[];
  /** The columns, from 0, in which only these may be chosen, down to where nobody types any more. */
  readonly choices?: { readonly columns: readonly number[]; readonly values: readonly string[] };
};
