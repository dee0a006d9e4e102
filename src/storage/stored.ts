import { type DecodeFailure, decodeRecord, type RecordKind } from '#domain/records/record.ts';

/** Records of one kind: those that could be read, and those that are kept but could not. */
export type Stored<Shape> = {
  readonly records: readonly Shape[];
  readonly unreadable: readonly Unreadable[];
};

/** A record that stays exactly as it is until an app that understands it comes along. */
export type Unreadable = {
  readonly kind: string;
  readonly stored: unknown;
  readonly failure: DecodeFailure;
};

/** Decodes rows one by one: a damaged one never takes the others with it. */
export function decodeAll<Shape>(kind: RecordKind<Shape>, rows: readonly unknown[]): Stored<Shape> {
  const records: Shape[] = [];
  const unreadable: Unreadable[] = [];
  for (const stored of rows) {
    const result = decodeRecord(kind, stored);
    if (result.ok) records.push(result.value);
    else unreadable.push({ kind: kind.name, stored, failure: result.error });
  }
  return { records, unreadable };
}
