import type { Page } from '@playwright/test';
import { actionRecord } from '#domain/records/action.ts';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { storedRows } from './in-page.ts';
import type { Records } from './journeys/journey.ts';

export type Stored = {
  readonly records: Records;
  /** A sentence for every row that is half a record or none at all; or for storage as a whole. */
  readonly torn: readonly string[];
};

type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Reads what the browser has stored past the app, and decodes it as the app would. */
export async function readStored(page: Page): Promise<Stored> {
  return page.evaluate(storedRows, 'sri2').then(decodeRows, (error: unknown) => {
    const { records } = decodeRows({});
    return { records, torn: [`storage cannot be read: ${String(error)}`] };
  });
}

function decodeRows(rows: Rows): Stored {
  const torn: string[] = [];
  const decoded = <Shape>(table: string, kind: RecordKind<Shape>): readonly Shape[] =>
    (rows[table] ?? []).flatMap((row) => {
      const result = decodeRecord(kind, row);
      if (result.ok) return [result.value];
      torn.push(`${kind.name} (${JSON.stringify(result.error)}): ${JSON.stringify(row)}`);
      return [];
    });
  const records = {
    reviews: decoded('reviews', reviewRecord),
    sheets: decoded('sheets', sheetRecord),
    reflections: decoded('reflections', reflectionRecord),
    actions: decoded('actions', actionRecord),
  };
  return { records, torn };
}

/** What is stored beside one record, in a form that can be compared. */
export function storedBeside(record: object | undefined, { records }: Stored): string {
  return JSON.stringify(Object.values(records).map((all) => all.filter((one) => one !== record)));
}
