import * as z from 'zod/mini';

/** A browser on a device, by a random word of its own. It says nothing of whose it is. */
export const DeviceId = z
  .string()
  .check(z.regex(/^[a-z0-9]{10}$/u))
  .brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;

/** Far more than anybody makes, and still a number that can be counted on from. */
const MOST_CHANGES = 1_000_000_000;

/**
 * How often each device has changed one field: a version vector. It tells which of two copies knows
 * of the other, and whether both were changed apart. It holds no time on purpose: nothing in a sheet
 * may betray when, or in which order, people answered.
 */
export const Edits = z.record(DeviceId, z.int().check(z.positive(), z.lte(MOST_CHANGES)));
export type Edits = z.infer<typeof Edits>;

/** The name of a field in a record: "strengths", "service/name", "responses/goals". */
const FieldName = z.string().check(z.maxLength(120));

/** A value that a field had on some device, none where it was taken away, and what it knows of. */
export const FieldVersion = z.object({ value: z.optional(z.unknown()), edits: Edits });
export type FieldVersion = z.infer<typeof FieldVersion>;

/**
 * What every record that can be merged carries beside its content: the edits of each field that has
 * been changed, and what else a field was changed to elsewhere at the same time, until someone
 * chooses. None of it is dropped unasked.
 */
export const mergeShape = {
  edits: z.record(FieldName, Edits),
  conflicts: z.record(FieldName, z.array(FieldVersion)),
};
export type Merging = {
  readonly edits: Readonly<Record<string, Edits>>;
  readonly conflicts: Readonly<Record<string, readonly FieldVersion[]>>;
};

/** A record that nobody has changed since it was made. */
export const UNCHANGED = { edits: {}, conflicts: {} } as const;

export const NO_EDITS: Edits = {};

/** One more change of the field, on this device. */
export function oneMore(edits: Edits, device: DeviceId): Edits {
  return { ...edits, [device]: (edits[device] ?? 0) + 1 };
}

/**
 * Another word for the same device, which no device has by itself: a second hand to count with,
 * where it holds two values apart. The first, 0, is its own word.
 */
export function handOf(device: DeviceId, nth: number): DeviceId {
  const mark = `9${nth.toString(36)}`;
  return nth === 0 ? device : DeviceId.parse(`${device.slice(0, -mark.length)}${mark}`);
}

/** The edits of two copies together: what a choice between them knows of. */
export function joined(a: Edits, b: Edits): Edits {
  const result: Edits = { ...a };
  for (const [device, count] of entriesOf(b)) {
    result[device] = Math.max(result[device] ?? 0, count);
  }
  return result;
}

/** True when `a` knows of every change in `b`. */
export function includes(a: Edits, b: Edits): boolean {
  return entriesOf(b).every(([device, count]) => (a[device] ?? 0) >= count);
}

/** True when `b` is an earlier state of `a`: `a` knows of all of it, and of more. */
export function supersedes(a: Edits, b: Edits): boolean {
  return includes(a, b) && !includes(b, a);
}

function entriesOf(edits: Edits): [DeviceId, number][] {
  return Object.entries(edits).map(([device, count]) => [DeviceId.parse(device), count]);
}
