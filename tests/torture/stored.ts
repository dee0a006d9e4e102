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
  /** A sentence for every row that cannot be decoded: half of a record, or no record at all. */
  readonly torn: readonly string[];
};

/** Reads what the browser has stored past the app, and decodes it as the app would. */
export async function readStored(page: Page): Promise<Stored> {
  const rows = await page.evaluate(storedRows, 'sri2');
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
