import { DeviceId } from '#domain/records/edits.ts';

/** Devices by short names: the word of `laptop` is the same in every test. */
export function aDevice(name: string): DeviceId {
  return DeviceId.parse(name.padEnd(10, '0'));
}
