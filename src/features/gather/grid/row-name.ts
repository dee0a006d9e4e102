import type { Source } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';

/** What a sheet is called in the row that it stands in: documents by their number, people's by the row. */
export function rowName(source: Source, { number }: Sheet, row: number): string {
  return `${source.sheet.one} ${number ?? row + 1}`;
}
