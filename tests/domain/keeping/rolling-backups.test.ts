import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isRollingBackup,
  NEWEST_KEPT,
  othersNewestFirst,
  rollingBackupName,
  toDiscard,
} from '#domain/keeping/rolling-backups.ts';
import { DeviceId } from '#domain/records/edits.ts';
import { forAll } from '#tests/builders/for-all.ts';

const here = DeviceId.parse('k3f9x2m7q1');
const elsewhere = DeviceId.parse('b7q2w8n4c6');

/** A backup of this device, of noon of that day unless a time is given: "2026-11-21T14:02:05". */
function named(when: string, nth = 1): string {
  const madeAt = when.includes('T') ? `${when}Z` : `${when}T12:00:00Z`;
  return rollingBackupName({ madeAt, device: here }, nth);
}

/** A backup at noon of each of so many days up to and with the last, the newest first. */
function daily(last: string, days: number): string[] {
  const end = Date.parse(`${last}T12:00:00Z`);
  return Array.from({ length: days }, (_, back) =>
    named(new Date(end - back * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length)),
  );
}

function left(names: readonly string[]): string[] {
  const gone = toDiscard(names, here);
  return names.filter((name) => !gone.includes(name));
}

describe('the name', () => {
  test.each([
    ['2026-11-21T14:02:05.000Z', 1, 'sri2-2026-11-21-140205-k3f9x2m7q1.sri2.json'],
    ['2026-11-21T14:02:05.999Z', 2, 'sri2-2026-11-21-140205-k3f9x2m7q1-2.sri2.json'],
    ['2026-07-01T00:30:00Z', 12, 'sri2-2026-07-01-003000-k3f9x2m7q1-12.sri2.json'],
    ['2026-07-01T00:30Z', 1, 'sri2-2026-07-01-003000-k3f9x2m7q1.sri2.json'],
  ])('of %s, number %i, is %s', (madeAt, nth, name) => {
    expect(rollingBackupName({ madeAt, device: here }, nth)).toBe(name);
    expect(isRollingBackup(name, here)).toBe(true);
    expect(isRollingBackup(name, elsewhere)).toBe(false);
  });

  test.each(['', 'k3f', 'K3F9X2M7Q1', 'k3-f9x2m7q', 'k3f9x2m7q12', '../k3f9x2m'])(
    '%j is no device',
    (word) => {
      expect(DeviceId.safeParse(word).success).toBe(false);
    },
  );
});

/** Names that a person, a cloud drive or another program might have given, each nearly ours. */
const FOREIGN = [
  'harbour-view.sri2.json',
  'all-reviews.sri2.json',
  'Minutes.docx',
  'sri2-2026-11-21-140205.sri2.json',
  'sri2-2026-11-21-140205-k3f9x2m7q1.json',
  'sri2-2026-11-21-140205-k3f9x2m7q1.sri2.json.bak',
  'sri2-2026-11-21-140205-k3f9x2m7q1 (1).sri2.json',
  'sri2-2026-11-21-140205-k3f9x2m7q1-PC12.sri2.json',
  'sri2-2026-11-21-140205-k3f9x2m7q1-1.sri2.json',
  'sri2-2026-11-21-140205-k3f9x2m7q1-02.sri2.json',
  'SRI2-2026-11-21-140205-k3f9x2m7q1.sri2.json',
  'Copy of sri2-2026-11-21-140205-k3f9x2m7q1.sri2.json',
  'sri2-2026-02-30-140205-k3f9x2m7q1.sri2.json',
  'sri2-2026-11-21-250000-k3f9x2m7q1.sri2.json',
  'sri2-2026-11-21-140205-k3f9x2m7q1.sri2.json\n',
];

test.each(FOREIGN)('%j is not ours', (name) => {
  expect(isRollingBackup(name, here)).toBe(false);
});

describe('what is kept', () => {
  test('the newest ten, whatever week they are of', () => {
    const names = Array.from({ length: 11 }, (_, minute) =>
      named(`2026-11-18T09:${String(minute).padStart(2, '0')}:00`),
    );
    expect(toDiscard(names.slice(1), here)).toEqual([]);
    expect(toDiscard(names, here)).toEqual([named('2026-11-18T09:00:00')]);
  });

  test('after seven weeks of a backup each day: ten days, and the Sundays before', () => {
    const newest = daily('2026-11-21', 10);
    const sundays = ['2026-11-08', '2026-11-01', '2026-10-25', '2026-10-18', '2026-10-11'];
    expect(left(daily('2026-11-21', 49))).toEqual([
      ...newest,
      ...sundays.map((day) => named(day)),
      named('2026-10-04'),
    ]);
  });

  test('a week begins on Monday, in UTC, and may reach over the new year', () => {
    const newest = daily('2027-06-30', 10);
    const older = [
      named('2027-01-04T00:00:00'),
      named('2027-01-03T23:59:59'),
      named('2027-01-01'),
      named('2026-12-28T00:00:00'),
      named('2026-12-27T23:59:59'),
    ];
    expect(toDiscard([...newest, ...older], here)).toEqual([older[2], older[3]]);
  });

  test('of two in one second, the one that was written later counts as newer', () => {
    const second = '2026-11-18T09:00:00';
    const names = Array.from({ length: 11 }, (_, index) => named(second, index + 1));
    expect(toDiscard(names, here)).toEqual([named(second)]);
    expect(toDiscard(names.slice(1), here)).toEqual([]);
  });

  test('what another device wrote, however much of it there is', () => {
    const theirs = daily('2026-11-21', 49).map((name) => name.replace('k3f9x2m7q1', 'b7q2w8n4c6'));
    expect(toDiscard([...theirs, ...FOREIGN], here)).toEqual([]);
    expect(toDiscard(theirs, elsewhere)).not.toEqual([]);
  });
});

describe('whatever is in the folder', () => {
  const anyMoment = fc
    .integer({ min: Date.parse('2026-10-01T00:00:00Z'), max: Date.parse('2027-03-01T00:00:00Z') })
    .map((time) => new Date(time).toISOString());
  const anyBackup = fc
    .tuple(anyMoment, fc.constantFrom(here, here, here, elsewhere), fc.integer({ min: 1, max: 12 }))
    .map(([madeAt, device, nth]) => rollingBackupName({ madeAt, device }, nth));
  const anyName = fc.oneof(
    { arbitrary: anyBackup, weight: 20 },
    { arbitrary: fc.constantFrom(...FOREIGN), weight: 1 },
    { arbitrary: fc.string(), weight: 1 },
  );
  const anyFolder = fc.uniqueArray(anyName, { maxLength: 120, size: 'max' });

  const ours = (names: readonly string[]) => names.filter((name) => isRollingBackup(name, here));
  /** The Monday of the week, found by walking back to it: another way than the rule's. */
  const weekOf = (name: string) => {
    const day = new Date(`${name.slice('sri2-'.length, 'sri2-2026-11-21'.length)}T12:00:00Z`);
    while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() - 1);
    return day.toISOString();
  };
  const weeksOf = (names: readonly string[]) => new Set(ours(names).map(weekOf));

  test('only files of ours are discarded, and never the newest ten', () => {
    forAll(anyFolder, (names) => {
      const gone = toDiscard(names, here);
      expect(ours(gone)).toEqual(gone);
      const stamp = (name: string) => name.slice(0, 'sri2-2026-11-21-140205'.length);
      const times = ours(names).map(stamp).toSorted().slice(-NEWEST_KEPT);
      expect(gone.every((name) => stamp(name) <= (times[0] ?? ''))).toBe(true);
      expect(ours(left(names)).length).toBeGreaterThanOrEqual(times.length);
    });
  });

  test('no week that had a backup is left without one', () => {
    forAll(anyFolder, (names) => {
      expect(weeksOf(left(names))).toEqual(weeksOf(names));
    });
  });

  test('at most ten and one for each week remain', () => {
    forAll(anyFolder, (names) => {
      expect(ours(left(names)).length).toBeLessThanOrEqual(NEWEST_KEPT + weeksOf(names).size);
    });
  });

  test('a second look finds nothing more to discard', () => {
    forAll(anyFolder, (names) => {
      expect(toDiscard(left(names), here)).toEqual([]);
    });
  });

  test('the order in which the folder lists them does not matter', () => {
    const shuffled = anyFolder.chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
      ),
    );
    forAll(shuffled, ([names, others]) => {
      expect(toDiscard(others, here)).toEqual(toDiscard(names, here));
    });
  });
});

test('what others wrote is told by device, the newest first, and nothing else is', () => {
  const by = (device: DeviceId, day: string) =>
    rollingBackupName({ madeAt: `${day}T12:00:00Z`, device });
  const tablet = DeviceId.parse('aaaaaaaaaa');
  const [first, last, theirs] = [
    by(elsewhere, '2026-11-01'),
    by(elsewhere, '2026-11-21'),
    by(tablet, '2026-11-11'),
  ];
  const names = [first, named('2026-11-22'), 'notes.txt', `Copy of ${last}`, last, theirs];
  expect([...othersNewestFirst(names, here)]).toEqual([
    [tablet, [theirs]],
    [elsewhere, [last, first]],
  ]);
});
