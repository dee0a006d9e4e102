import { canonical } from '#domain/records/canonical.ts';
import {
  type DeviceId,
  type Edits,
  type FieldVersion,
  handOf,
  includes,
  joined,
  type Merging,
  NO_EDITS,
  supersedes,
} from '#domain/records/edits.ts';

/** All that a field is known to be: one version, or several where copies were changed apart. */
export type Versions = readonly [FieldVersion, ...FieldVersion[]];

/** What a record says of one of its fields: what stands there, and what conflicts with it. */
export function versionsOf(record: Merging, field: string, value: unknown): Versions {
  const edits = record.edits[field] ?? NO_EDITS;
  return [{ value, edits }, ...(record.conflicts[field] ?? [])];
}

/**
 * The versions of two copies as one list. A version that another one knows of is history; so is
 * nothing, where nobody took anything away. The rest stand side by side. The order is the same
 * whichever copy comes first, so every device puts the same one in front.
 */
export function mergedVersions(a: Versions, b: Versions): Versions {
  const all = [...a, ...b];
  const [first = a[0], ...others] = all
    .filter((version) => !all.some((other) => replaces(other, version)))
    .toSorted((one, other) => (rank(one) > rank(other) ? -1 : 1))
    .filter((version, place, sorted) => place === 0 || !isTwin(version, sorted[place - 1]));
  return [first, ...others];
}

function replaces(a: FieldVersion, b: FieldVersion): boolean {
  return supersedes(a.edits, b.edits) || (isUnheardOf(b) && !isUnheardOf(a));
}

/** An entry that a copy has never had: it says nothing about one that another copy has. */
const isUnheardOf = ({ value, edits }: FieldVersion): boolean =>
  value === undefined && changesIn(edits) === 0;

const isTwin = (a: FieldVersion, b: FieldVersion | undefined): boolean =>
  b !== undefined && rank(a) === rank(b);

/** What was changed more often stands in front; where that is even, the text decides. */
function rank({ value, edits }: FieldVersion): string {
  const changes = String(changesIn(edits)).padStart(12, '0');
  return `${changes} ${canonical(value)} ${canonical(edits)}`;
}

/**
 * Values that were written before changes were counted have nothing to be told apart by. When one
 * of several is about to be changed, each gets a hand of the device that does it.
 */
export function toldApart(versions: Versions, device: DeviceId): Versions {
  const [first, ...others] = versions;
  if (others.length === 0 || changesIn(first.edits) > 0) return versions;
  const named = others.map((it, place) => ({ ...it, edits: { [handOf(device, place + 1)]: 1 } }));
  return [{ ...first, edits: { [device]: 1 } }, ...named];
}

/**
 * One more change on this device, to a value beside which others stand. It must not seem to know of
 * those: merging would take them for history. Where one of them is this device's own, to count on
 * would say just that; so the device counts this change with another hand.
 */
export function oneMoreBeside(
  current: Edits,
  others: readonly FieldVersion[],
  device: DeviceId,
  nth = 0,
): Edits {
  const hand = handOf(device, nth);
  const known = others.reduce((all, { edits }) => joined(all, edits), current);
  const next = { ...current, [hand]: (known[hand] ?? 0) + 1 };
  const seemsToKnow = others.some(({ edits }) => includes(next, edits));
  return seemsToKnow ? oneMoreBeside(current, others, device, nth + 1) : next;
}

/** Of these edits those that a device made itself, with whichever of its hands. */
export function ownOf(edits: Edits, device: DeviceId): Edits {
  const own = Object.entries(edits).filter(([word]) => isHandOf(word, device));
  return Object.fromEntries(own);
}

/** No word that chance makes up has a 9 in it: what has one is a hand, and says which. */
function isHandOf(word: string, device: DeviceId): boolean {
  const mark = word.lastIndexOf('9');
  return word === device || (mark > 0 && word.slice(0, mark) === device.slice(0, mark));
}

/** How often a field has been changed, on all devices together. */
export function changesIn(edits: Edits): number {
  return Object.values(edits).reduce((sum, count) => sum + count, 0);
}
