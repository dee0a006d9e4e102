import * as z from 'zod/mini';
import { actionRecord } from '#domain/records/action.ts';
import { preferencesRecord } from '#domain/records/preferences.ts';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import type { Change } from './change.ts';

const Entry = z.object({
  kind: z.literal(['review', 'sheet', 'reflection', 'action', 'preferences']),
  record: z.unknown(),
  fields: z.optional(z.array(z.string())),
});

/** From the journal or from a file: a change, or null for anything that is not one. */
export function decodeChange(stored: unknown): Change | null {
  const entry = Entry.safeParse(stored);
  if (!entry.success) return null;
  const { kind, record, fields = [] } = entry.data;
  const read = <Shape>(as: RecordKind<Shape>): Shape | null => {
    const result = decodeRecord(as, record);
    return result.ok ? result.value : null;
  };
  switch (kind) {
    case 'review':
      return whole(read(reviewRecord), (it) => ({ kind, record: it, fields }));
    case 'sheet':
      return whole(read(sheetRecord), (it) => ({ kind, record: it, fields }));
    case 'reflection':
      return whole(read(reflectionRecord), (it) => ({ kind, record: it, fields }));
    case 'action':
      return whole(read(actionRecord), (it) => ({ kind, record: it, fields }));
    case 'preferences':
      return whole(read(preferencesRecord), (it) => ({ kind, record: it }));
  }
}

function whole<Shape>(record: Shape | null, change: (record: Shape) => Change): Change | null {
  return record === null ? null : change(record);
}
