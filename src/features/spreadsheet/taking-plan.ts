import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import type { Found } from '#domain/identifiers/found.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { alreadyHere } from '#domain/spreadsheet/already-here.ts';
import { codesOnce } from '#domain/spreadsheet/codes-once.ts';
import type { Matching } from '#domain/spreadsheet/guess-columns.ts';
import { type Line, readLines, type SheetInFile } from '#domain/spreadsheet/read-lines.ts';
import type { Table } from '#domain/spreadsheet/table.ts';

export type RowSheet = SheetInFile & { readonly row: number };
export type WrongRow = Extract<Line, { readonly kind: 'wrong' }>;
export type NoticedRow = { readonly place: string; readonly found: readonly Found[] };

/** What a file comes to for a source, all of it accounted for. */
export type TakingPlan = {
  readonly sheets: readonly RowSheet[];
  /** Those of the sheets that say the same as one that is here. */
  readonly here: ReadonlySet<RowSheet>;
  readonly wrong: readonly WrongRow[];
  readonly nothing: readonly number[];
  /** What stands above the columns that are not taken; a column without a name by its place. */
  readonly notTaken: readonly string[];
  /** Numbers that documents here have already. */
  readonly takenNumbers: readonly number[];
  readonly noticed: readonly NoticedRow[];
};

/** What taking a table in would come to. Changes nothing. */
export function takingPlan(
  table: Table,
  matching: Matching,
  { instrument, source }: { readonly instrument: Instrument; readonly source: Source },
  sheetsHere: readonly Sheet[],
): TakingPlan {
  const own = sheetsHere.filter(({ sourceId }) => sourceId === source.id);
  const lines = codesOnce(readLines(table, matching, instrument, source), sheetsHere, {
    instrument,
    source,
  });
  const sheets = lines.flatMap((line) =>
    line.kind === 'sheet' ? [{ ...line.sheet, row: line.row }] : [],
  );
  const numbers = new Set(own.map(({ number }) => number));
  return {
    sheets,
    here: alreadyHere(sheets, own, instrument),
    wrong: lines.filter((line) => line.kind === 'wrong'),
    nothing: lines.filter(({ kind }) => kind === 'nothing').map(({ row }) => row),
    notTaken: table.headers.flatMap((header, place) =>
      (matching[place] ?? null) === null ? [header.trim() || `column ${place + 1}`] : [],
    ),
    takenNumbers: sheets.flatMap(({ number }) =>
      number !== null && numbers.has(number) ? [number] : [],
    ),
    noticed: noticedIn(sheets, instrument),
  };
}

function noticedIn(sheets: readonly RowSheet[], { indicators }: Instrument): readonly NoticedRow[] {
  return sheets.flatMap(({ row, responses }) =>
    indicators.flatMap(({ id, number }) => {
      const found = findIdentifiers(responses[id]?.example ?? '');
      return found.length === 0 ? [] : [{ place: `Row ${row}, statement ${number}`, found }];
    }),
  );
}
