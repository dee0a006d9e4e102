import { expect } from 'vitest';
import { canonical } from '#domain/records/canonical.ts';
import { aDevice } from '#tests/builders/devices.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { type Chance, upTo } from '#tests/builders/chance.ts';
import { somethingDone } from '#tests/builders/everyday-work.ts';
import { entriesOf, Ledger, without } from './ledger.ts';
import { after, withFile } from './simulated-device.ts';

type Device = {
  readonly name: string;
  records: ReviewRecords;
  /** What is on the screen there, which may have been read a while ago. */
  seen: ReviewRecords;
};

/** A file on its way: it may arrive late, twice, or never. */
type Letter = { readonly to: number; readonly file: ReviewRecords };

/**
 * So many things done on each of some devices that hold one review, with files going to and fro:
 * in any order, some lost, some twice, some long out of date. In the end everybody hears from
 * everybody, and then all are the same, and hold exactly what nobody has replaced.
 */
export function workApart(
  names: readonly string[],
  begun: ReviewRecords,
  { times, chance }: { readonly times: number; readonly chance: Chance },
): void {
  const ledger = new Ledger(begun);
  const devices = names.map((name): Device => ({ name, records: begun, seen: begun }));
  const letters: Letter[] = [];
  for (let nth = 0; nth < times * devices.length; nth += 1) {
    const at = nth % devices.length;
    const device = deviceAt(devices, at);
    if (chance() < 0.5) device.seen = device.records;
    work(device, ledger, chance, `${device.name} ${nth}`);
    if (chance() < 0.1) {
      const others = devices.map((_, place) => place).filter((place) => place !== at);
      for (const to of others) letters.push({ to, file: device.records });
    }
    if (chance() < 0.15) deliverOne(devices, letters, chance);
  }
  hearFromAll(devices);
  hearFromAll(devices);
  const standing = ledger.standing();
  for (const { records } of devices) {
    const there = entriesOf(records);
    expect({ lost: without(standing, there), back: without(there, standing) }).toEqual(ALL_WELL);
    expect(inOrder(records)).toBe(inOrder(deviceAt(devices, 0).records));
  }
}

const ALL_WELL = { lost: [], back: [] };

function work(device: Device, ledger: Ledger, chance: Chance, word: string): void {
  const { records: before, seen } = device;
  let done = somethingDone(seen, chance, word);
  // Only what is typed can be behind: a choice or an emptied bin is of what there is.
  const isBehind = done.does === 'change';
  if (!isBehind) done = somethingDone(before, chance, word);
  device.records = after(before, done, aDevice(device.name));
  ledger.note({ on: device.name, before, after: device.records, seen: isBehind ? seen : before });
}

function deliverOne(devices: readonly Device[], letters: Letter[], chance: Chance): void {
  const place = upTo(chance, letters.length);
  const letter = letters[place];
  if (letter === undefined) return;
  const fate = chance();
  // Of ten, two are lost and two come once more.
  if (fate < 0.8) letters.splice(place, 1);
  if (fate < 0.2) return;
  const device = deviceAt(devices, letter.to);
  device.records = withFile(device.records, letter.file);
}

function hearFromAll(devices: readonly Device[]): void {
  for (const to of devices) {
    for (const from of devices) {
      if (from !== to) to.records = withFile(to.records, from.records);
    }
  }
}

/** A review as one text that is the same on every device which has the same. */
function inOrder({ review, sheets, reflections, actions }: ReviewRecords): string {
  const sorted = [sheets, reflections, actions].map((records) => records.map(canonical).toSorted());
  return [canonical(review), ...sorted.flat()].join('\n');
}

function deviceAt(devices: readonly Device[], at: number): Device {
  const device = devices[at];
  if (device === undefined) throw new Error('A step of nobody');
  return device;
}
