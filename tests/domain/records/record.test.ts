import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { decodeRecord, type RecordKind } from '#domain/records/record.ts';
import { forAll } from '#tests/builders/for-all.ts';

/** A kind of record that has changed twice: "who" became "name", then "tea" came. */
const guest: RecordKind<{ version: 3; name: string; tea: boolean }> = {
  name: 'guest',
  version: 3,
  schema: z.object({ version: z.literal(3), name: z.string(), tea: z.boolean() }),
  migrations: [
    ({ who, ...rest }) => ({ ...rest, name: (who as string).trim(), version: 2 }),
    (old) => ({ ...old, tea: true, version: 3 }),
  ],
};

describe('the one way in', () => {
  test.each([
    ['of the first version', { version: 1, who: ' Ada ' }],
    ['of the second', { version: 2, name: 'Ada' }],
    ['of today', { version: 3, name: 'Ada', tea: true }],
    ['with more in it than we know', { version: 3, name: 'Ada', tea: true, milk: 'oat' }],
  ])('a record %s comes out as one of today', (_, stored) => {
    const record = { version: 3, name: 'Ada', tea: true };
    expect(decodeRecord(guest, stored)).toEqual({ ok: true, value: record });
  });

  test('a record of a later app is said to be that, whatever is in it', () => {
    const error = { reason: 'newer-version', version: 4 };
    expect(decodeRecord(guest, { version: 4, guests: [] })).toEqual({ ok: false, error });
  });

  test.each([
    ['nothing', undefined, 'version'],
    ['null', null, 'version'],
    ['a number', 3, 'version'],
    ['a list', [], 'version'],
    ['a record without a version', { name: 'Ada' }, 'version'],
    ['a version that is text', { version: '3', name: 'Ada', tea: true }, 'version'],
    ['version 0', { version: 0, name: 'Ada', tea: true }, 'version'],
    ['version 2½', { version: 2.5, name: 'Ada' }, 'version'],
    ['a field that is missing', { version: 3, name: 'Ada' }, 'tea'],
    ['a field of the wrong kind', { version: 3, name: 7, tea: true }, 'name'],
    ['a damaged record of old, over which its migration trips', { version: 1 }, 'version 1'],
  ])('%s is damaged, and it is said where', (_, stored, where) => {
    const error = { reason: 'corrupt', where };
    expect(decodeRecord(guest, stored)).toEqual({ ok: false, error });
  });

  test('never throws, and never changes what it is given', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: fc.constantFrom(1, 2, 3, 4), who: fc.jsonValue() }),
    );
    forAll(anything, (stored) => {
      const before = JSON.stringify(stored);
      decodeRecord(guest, stored);
      expect(JSON.stringify(stored)).toBe(before);
    });
  });
});
