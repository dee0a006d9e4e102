import { isSame } from '#domain/records/canonical.ts';
import {
  type DeviceId,
  type Edits,
  includes,
  joined,
  type Merging,
  NO_EDITS,
  oneMore,
} from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf } from '#domain/records/parts.ts';
import { withVersions } from './merge-record.ts';
import { oneMoreBeside, ownOf, toldApart, type Versions, versionsOf } from './versions.ts';

/** The fields in which two states of one record differ. */
export function changedFields<Shape extends Merging>(
  { parts }: MergedKind<Shape>,
  before: Shape,
  after: Shape,
): readonly string[] {
  const [was, is] = [fieldsOf(parts, before), fieldsOf(parts, after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.filter((name) => !isSame(was.get(name), is.get(name)));
}

/**
 * The stored record with some fields as they are in a changed copy of it, and all others as they
 * were. A field that has that value already is not changed again, so that a change can be written
 * twice without harm. What a field conflicts with stays beside it; so does what came in from another
 * device after the copy was made, which whoever changed it has never seen.
 *
 * @param stored null where there is none yet: then it is the changed copy, and what was entered in
 *   it is counted from the first key on. Two devices may begin the same record apart.
 */
export function withEdits<Shape extends Merging>(
  kind: MergedKind<Shape>,
  stored: Shape | null,
  changed: Shape,
  fields: readonly string[],
  device: DeviceId,
): Shape {
  const before = stored ?? changed;
  const [is, becomes] = [fieldsOf(kind.parts, before), fieldsOf(kind.parts, changed)];
  const versions = new Map<string, Versions>();
  for (const name of fields) {
    const value = becomes.get(name);
    if (stored !== null && isSame(is.get(name), value)) continue;
    const stands = toldApart(versionsOf(before, name, is.get(name)), device);
    versions.set(name, withOneMore(stands, value, changed.edits[name] ?? NO_EDITS, device));
  }
  return withVersions(kind, before, versions);
}

/** @param seen the edits that whoever makes the change knows of, apart from this device's own. */
function withOneMore(
  [current, ...others]: Versions,
  value: unknown,
  seen: Edits,
  device: DeviceId,
): Versions {
  const known = joined(seen, ownOf(current.edits, device));
  if (includes(known, current.edits)) {
    return [{ value, edits: oneMoreBeside(current.edits, others, device) }, ...others];
  }
  const beside = [current, ...others].filter(({ edits }) => !includes(known, edits));
  return [{ value, edits: oneMoreBeside(known, beside, device) }, ...beside];
}

/**
 * A record as a form holds it that has taken in what is stored, but not into the field that a person
 * is in. Of such a field it knows no more than it did before.
 */
export function heldBack<Shape extends Merging>(
  kind: MergedKind<Shape>,
  stored: Shape,
  held: Shape,
  before: Shape,
): Shape {
  const edits = { ...held.edits };
  for (const name of changedFields(kind, stored, held)) {
    edits[name] = before.edits[name] ?? NO_EDITS;
  }
  return { ...held, edits };
}

/** The record with a conflict settled: the field has this value, and every copy will follow. */
export function withChoice<Shape extends Merging>(
  kind: MergedKind<Shape>,
  stored: Shape,
  field: string,
  value: unknown,
  device: DeviceId,
): Shape {
  const versions = versionsOf(stored, field, fieldsOf(kind.parts, stored).get(field));
  const known = versions.reduce((all, { edits }) => joined(all, edits), versions[0].edits);
  return withVersions(kind, stored, new Map([[field, [{ value, edits: oneMore(known, device) }]]]));
}
