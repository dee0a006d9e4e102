import { canonical } from '#domain/records/canonical.ts';
import type { FieldVersion, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf, fixedOf, withFields } from '#domain/records/parts.ts';
import { mergedVersions, type Versions, versionsOf } from './versions.ts';

/**
 * Two copies of one record as one, field by field. A field that was changed in one copy only takes
 * that change; one that was changed in both, each without knowing of the other, keeps both values:
 * one in its place, the other under `conflicts`, until someone chooses.
 *
 * Idempotent, commutative and associative: copies can be exchanged in any order, any number of
 * times, and end the same on every device.
 */
export function mergeRecords<Shape extends Merging>(
  kind: MergedKind<Shape>,
  a: Shape,
  b: Shape,
): Shape {
  const [base, other] = inOrder(kind, a, b);
  const [ofBase, ofOther] = [fieldsOf(kind.parts, base), fieldsOf(kind.parts, other)];
  const names = new Set([...namesIn(base, ofBase), ...namesIn(other, ofOther)]);
  const merged = new Map<string, Versions>();
  for (const name of names) {
    const mine = versionsOf(base, name, ofBase.get(name));
    merged.set(name, mergedVersions(mine, versionsOf(other, name, ofOther.get(name))));
  }
  return withVersions(kind, base, merged);
}

/** True when what can never change is the same in both: they are copies of one record. */
export function areCopies<Shape extends Merging>(
  { parts }: MergedKind<Shape>,
  a: Shape,
  b: Shape,
): boolean {
  return canonical(fixedOf(parts, a)) === canonical(fixedOf(parts, b));
}

/** The record with these versions of its fields: the first in its place, the others beside it. */
export function withVersions<Shape extends Merging>(
  { parts, schema }: MergedKind<Shape>,
  record: Shape,
  versions: ReadonlyMap<string, Versions>,
): Shape {
  const edits = { ...record.edits };
  const conflicts: Record<string, FieldVersion[]> = {};
  const values = new Map<string, unknown>();
  for (const [name, all] of versions) {
    const [{ value, edits: own }, ...others] = all;
    values.set(name, value);
    if (Object.keys(own).length > 0) edits[name] = own;
    if (others.length > 0) conflicts[name] = others;
  }
  const kept = Object.entries(record.conflicts).filter(([name]) => !versions.has(name));
  const merging = { edits, conflicts: { ...Object.fromEntries(kept), ...conflicts } };
  return schema.parse({ ...withFields(parts, record, values), ...merging });
}

/** Also fields that are not there any more: that they went is something to know of, too. */
function namesIn(record: Merging, fields: ReadonlyMap<string, unknown>): string[] {
  return [...fields.keys(), ...Object.keys(record.edits), ...Object.keys(record.conflicts)];
}

/** Should copies differ in what can never change, the same one is believed everywhere. */
function inOrder<Shape extends Merging>(
  { parts }: MergedKind<Shape>,
  a: Shape,
  b: Shape,
): readonly [Shape, Shape] {
  return canonical(fixedOf(parts, a)) >= canonical(fixedOf(parts, b)) ? [a, b] : [b, a];
}
