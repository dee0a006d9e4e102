import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { FileFailure } from './file-failure.ts';

/** Decodes all records of a list, or says which is the first that cannot be read, and where. */
export function decodeRecords<Shape>(
  kind: RecordKind<Shape>,
  stored: readonly unknown[],
): Result<readonly Shape[], FileFailure> {
  const records: Shape[] = [];
  for (const [index, row] of stored.entries()) {
    const result = decodeRecord(kind, row);
    if (result.ok) records.push(result.value);
    else if (result.error.reason === 'newer-version') return failed({ reason: 'too-new' });
    else return failed({ reason: 'damaged', where: place(kind.name, index, result.error.where) });
  }
  return ok(records);
}

/** "sheet 4 (responses.goals.rating)": counted as a person who opens the file would count. */
function place(name: string, index: number, path: string): string {
  return `${name} ${index + 1}${path === '' ? '' : ` (${path})`}`;
}
