import { Moment } from '#domain/records/dates.ts';
import { DeviceId } from '#domain/records/edits.ts';

/**
 * What the name of a rolling backup says of it. By the device's own word several may share a
 * folder, and each discards only what it wrote itself.
 */
export type BackupStamp = { readonly madeAt: Moment; readonly device: DeviceId };

/** How many of the newest are kept. Beyond them, the newest of each week is. */
export const NEWEST_KEPT = 10;

/**
 * "sri2-2026-11-21-140205-k3f9x2m7q1.sri2.json": the time in UTC, then the device, then, where that
 * name is taken already, which one of that second it is: "…-k3f9x2m7q1-2.sri2.json".
 *
 * @param nth counted from 1.
 */
export function rollingBackupName({ madeAt, device }: BackupStamp, nth = 1): string {
  const [day = '', time = ''] = new Date(madeAt).toISOString().split('T');
  const digits = time.slice(0, 'hh:mm:ss'.length).replaceAll(':', '');
  return `sri2-${day}-${digits}-${device}${nth > 1 ? `-${nth}` : ''}.sri2.json`;
}

/** Whether this device may have written a file of this name. Only such a file is ever discarded. */
export function isRollingBackup(name: string, device: DeviceId): boolean {
  return read(name)?.device === device;
}

/**
 * What this device wrote, the newest first.
 *
 * @param names what is in the folder, in any order, other people's files and devices included.
 */
export function newestFirst(names: readonly string[], device: DeviceId): readonly string[] {
  return ownFiles(names, device).map(({ name }) => name);
}

/**
 * What every other device wrote, by device, the newest first.
 *
 * @param names what is in the folder, in any order. Names that this app would not have given, such as
 *   the copies that a folder service makes of a file it has two of, are left out.
 */
export function othersNewestFirst(
  names: readonly string[],
  device: DeviceId,
): ReadonlyMap<DeviceId, readonly string[]> {
  const words = names.flatMap((name) => DeviceId.safeParse(read(name)?.device).data ?? []);
  const others = new Set(words.filter((word) => word !== device));
  return new Map([...others].toSorted().map((other) => [other, newestFirst(names, other)]));
}

/**
 * The rule: of the files that this device wrote the newest ten stay, and beyond them the newest of
 * each week, Monday to Sunday in UTC, for ever.
 *
 * @param names what is in the folder, in any order, other people's files and devices included.
 * @returns which of them may go, the newest first.
 */
export function toDiscard(names: readonly string[], device: DeviceId): readonly string[] {
  const own = ownFiles(names, device);
  return own
    .filter((one, place) => place >= NEWEST_KEPT && week(one) === week(own[place - 1]))
    .map(({ name }) => name);
}

/** `madeAt` in milliseconds. */
type Named = {
  readonly name: string;
  readonly madeAt: number;
  readonly device: string;
  readonly nth: number;
};

const PATTERN =
  /^sri2-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)-([a-z0-9]{10})(?:-([2-9]|[1-9]\d+))?\.sri2\.json$/u;

function ownFiles(names: readonly string[], device: DeviceId): readonly Named[] {
  const own = names.flatMap((name) => read(name) ?? []).filter((one) => one.device === device);
  return own.toSorted((a, b) => b.madeAt - a.madeAt || b.nth - a.nth);
}

/** Null for every name that this app would not have given. */
function read(name: string): Named | null {
  const [, day, hour, minute, second, device = '', nth = '1'] = PATTERN.exec(name) ?? [];
  const moment = Moment.safeParse(`${day}T${hour}:${minute}:${second}Z`);
  if (!moment.success) return null;
  return { name, madeAt: Date.parse(moment.data), device, nth: Number(nth) };
}

const DAY = 24 * 60 * 60 * 1000;

/** A number that is the same from Monday to Sunday. Time is counted from a Thursday. */
function week(file: Named | undefined): number | null {
  return file === undefined ? null : Math.floor((file.madeAt / DAY + 3) / 7);
}
