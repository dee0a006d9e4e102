import * as z from 'zod/mini';
import type { ReturnedSheet } from '#domain/inviting/returned-sheet.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { FileFailure } from './file-failure.ts';
import { openFile } from './file-kind.ts';
import { decodeRecords } from './file-records.ts';

const KIND = 'sri2-returned-sheet';
const FORMAT = 1;

const ReturnedFile = z.object({
  instrument: z.object({ id: z.string(), version: z.int().check(z.positive()) }),
  sheet: z.unknown(),
});

/** The text of a sheet that is handed back, before it is sealed. As short as JSON can be: it is copied, too. */
export function encodeReturnedSheet({ instrument, sheet }: ReturnedSheet): string {
  return JSON.stringify({ kind: KIND, format: FORMAT, instrument, sheet });
}

/**
 * Reads a sheet that was handed back, or says why not. One that has been deleted, or of which two
 * versions stand side by side, was not made by somebody who filled it in.
 */
export function decodeReturnedSheet(text: string): Result<ReturnedSheet, FileFailure> {
  const file = openFile(text, { kind: KIND, format: FORMAT, schema: ReturnedFile });
  if (!file.ok) return file;
  const sheets = decodeRecords(sheetRecord, [file.value.sheet]);
  if (!sheets.ok) return sheets;
  const [sheet] = sheets.value;
  const isAsMade = sheet?.deletedAt === null && Object.keys(sheet.conflicts).length === 0;
  return isAsMade
    ? ok({ instrument: file.value.instrument, sheet })
    : failed({ reason: 'damaged', where: 'it is not as this app hands a sheet back' });
}
