import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeRecord, type Migration, type RecordKind } from '#domain/records/record.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { decodeBackup } from '#files/backup.ts';
import { fileSentence } from '#files/file-failure.ts';
import { root } from '#tests/setup/place.ts';

/**
 * Records as apps of the past wrote them, a file for each kind and version: `sheet-1.json`. They
 * are never changed. When a record's version goes up, records of the new one are frozen beside.
 */
const FROZEN = `${root}/tests/fixtures/frozen`;

/** Every kind of record there is, wherever it is written down: a new one cannot be forgotten. */
const KINDS = Object.values(
  import.meta.glob<Record<string, unknown>>('/src/domain/records/*.ts', { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .filter(isKind);

const VERSIONS = KINDS.flatMap((kind) =>
  upTo(kind.version).map((version) => ({ kind, name: kind.name, version })),
);

test('all kinds of records are known here', () => {
  expect(KINDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['review', 'sheet', 'reflection', 'action', 'preferences']),
  );
});

describe.each(VERSIONS)('$name records of version $version', ({ kind, name, version }) => {
  const records = frozen(name, version);

  test('are frozen, and are of that version', () => {
    expect(records.length, `${name}-${version}.json`).toBeGreaterThan(0);
    for (const record of records) expect(record).toMatchObject({ version });
  });

  test('decode to records of today', () => {
    for (const record of records) {
      const result = decodeRecord(kind, record);
      expect(result.ok ? result.value : result.error).toMatchObject({ version: kind.version });
    }
  });
});

test.each(KINDS)('$name records of today are as they were frozen', (kind) => {
  for (const record of frozen(kind.name, kind.version)) {
    expect(decodeRecord(kind, record)).toEqual({ ok: true, value: record });
  }
});

test.each(KINDS)('every migration of $name records is made by a frozen one', (kind) => {
  const made = kind.migrations.map(() => 0);
  const migrations = kind.migrations.map((migrate, place): Migration => (stored) => {
    made[place] = (made[place] ?? 0) + 1;
    return migrate(stored);
  });
  for (const version of upTo(kind.version)) {
    for (const record of frozen(kind.name, version)) decodeRecord({ ...kind, migrations }, record);
  }
  expect(made.indexOf(0), 'the migration that nothing comes through').toBe(-1);
});

test('the first version knew nothing of merging: it counts as never changed, and is as it was', () => {
  const sinceThen = { follows: null, contributed: null, invited: {}, returnKeys: {} };
  for (const record of frozen('review', 1)) {
    const result = decodeRecord(reviewRecord, record);
    const value = { ...record, ...sinceThen, version: 4, edits: {}, conflicts: {} };
    expect(result).toEqual({ ok: true, value });
  }
});

test.each(upTo(reviewRecord.version))(
  'a backup with records of version %d opens whole',
  (version) => {
    const text = readFileSync(`${FROZEN}/backup-format-1-records-${version}.sri2.json`, 'utf8');
    const file: Record<string, unknown[]> = JSON.parse(text);
    const backup = decodeBackup(text);
    if (!backup.ok) throw new Error(fileSentence(backup.error));
    for (const [list, records] of Object.entries(backup.value)) {
      if (list !== 'madeAt') expect(records, list).toHaveLength(file[list]?.length ?? 0);
    }
    expect(backup.value.sheets.length).toBeGreaterThan(0);
  },
);

test('nothing is frozen that no kind of record has a version for', () => {
  const known = VERSIONS.map(({ name, version }) => `${name}-${version}.json`);
  const records = readdirSync(FROZEN).filter((name) => !name.startsWith('backup-'));
  expect(records.toSorted()).toEqual(known.toSorted());
});

function frozen(name: string, version: number): readonly Record<string, unknown>[] {
  const path = `${FROZEN}/${name}-${version}.json`;
  const files = readdirSync(FROZEN).map((file) => `${FROZEN}/${file}`);
  return files.includes(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

function upTo(version: number): readonly number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}

function isKind(value: unknown): value is RecordKind<unknown> {
  return typeof value === 'object' && value !== null && 'schema' in value && 'migrations' in value;
}
