import { changedFields, withChoice } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import { versionsOf } from '#domain/merging/versions.ts';
import { canonical } from '#domain/records/canonical.ts';
import { type DeviceId, type FieldVersion, type Merging, NO_EDITS } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { type Fields, fieldsOf } from '#domain/records/parts.ts';
import { changedTo } from '#tests/builders/any-edits.ts';

/** One change of a field, by a name of its own: its edits, and what it wrote. */
type Change = string;
const changeIn = ({ edits, value }: FieldVersion): Change =>
  `${canonical(edits)} ${canonical(value)}`;

/** Every change of a field that a copy has heard of, and those of them that nothing has replaced. */
type Known = { readonly heardOf: ReadonlySet<Change>; readonly standing: ReadonlySet<Change> };

/** A copy of a record, beside what it must be by the books. */
export type Copy<Shape> = { readonly record: Shape; readonly known: ReadonlyMap<string, Known> };

/**
 * Another account of merging, so plain that it can be seen to be right: each change has a name, and
 * every copy lists all that it has ever heard of. What a change replaces is what was in place when
 * it was made. It would take up far too much room to be stored.
 */
export class Books<Shape extends Merging> {
  readonly #kind: MergedKind<Shape>;
  readonly #before: Fields;

  constructor(kind: MergedKind<Shape>, before: Shape) {
    this.#kind = kind;
    this.#before = fieldsOf(kind.parts, before);
  }

  /** On a device, the record becomes another. What stands beside the changed fields stays there. */
  edit({ record, known }: Copy<Shape>, becomes: Shape, device: DeviceId): Copy<Shape> {
    const names = changedFields(this.#kind, record, becomes);
    const after = changedTo(this.#kind, record, becomes, device);
    const next = new Map(known);
    for (const name of names) {
      const [replaced] = this.#standsIn(record, name);
      const { heardOf, standing } = this.#knownOf(known, name);
      const kept = [...standing].filter((change) => change !== replaced);
      next.set(name, this.#withNew(heardOf, kept, this.#standsIn(after, name)[0]));
    }
    return { record: after, known: next };
  }

  /** Somebody settles a conflict: nothing stands in the field any more but what they chose. */
  choose({ record, known }: Copy<Shape>, name: string, value: unknown, device: DeviceId) {
    const after = withChoice(this.#kind, record, name, value, device);
    const { heardOf } = this.#knownOf(known, name);
    const chosen = this.#withNew(heardOf, [], this.#standsIn(after, name)[0]);
    return { record: after, known: new Map(known).set(name, chosen) };
  }

  merge(a: Copy<Shape>, b: Copy<Shape>): Copy<Shape> {
    const known = new Map<string, Known>();
    for (const name of new Set([...a.known.keys(), ...b.known.keys()])) {
      known.set(name, together(this.#knownOf(a.known, name), this.#knownOf(b.known, name)));
    }
    return { record: mergeRecords(this.#kind, a.record, b.record), known };
  }

  /** What stands in each field that was ever changed: as the record has it, and by the books. */
  accounts({ record, known }: Copy<Shape>) {
    const fields = fieldsOf(this.#kind.parts, record);
    const names = [...known.keys()];
    return {
      stored: names.map((name) => [name, ...this.#standsIn(record, name, fields).toSorted()]),
      booked: names.map((name) => [name, ...[...(known.get(name)?.standing ?? [])].toSorted()]),
    };
  }

  /** The changes that stand in a field of the record; what is in place comes first. */
  #standsIn(record: Shape, name: string, fields = fieldsOf(this.#kind.parts, record)): Change[] {
    return versionsOf(record, name, fields.get(name)).map(changeIn);
  }

  #withNew(heardOf: ReadonlySet<Change>, kept: readonly Change[], change?: Change): Known {
    if (change === undefined || heardOf.has(change)) throw new Error(`Not a new change: ${change}`);
    return { heardOf: new Set([...heardOf, change]), standing: new Set([...kept, change]) };
  }

  #knownOf(known: ReadonlyMap<string, Known>, name: string): Known {
    const before = new Set([changeIn({ value: this.#before.get(name), edits: NO_EDITS })]);
    return known.get(name) ?? { heardOf: before, standing: before };
  }
}

function together(a: Known, b: Known): Known {
  const stands = (change: Change, one: Known, other: Known): boolean =>
    one.standing.has(change) && (other.standing.has(change) || !other.heardOf.has(change));
  const heardOf = new Set([...a.heardOf, ...b.heardOf]);
  const standing = [...heardOf].filter((change) => stands(change, a, b) || stands(change, b, a));
  return { heardOf, standing: new Set(standing) };
}
