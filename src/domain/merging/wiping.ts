import { isSame } from '#domain/records/canonical.ts';
import { type Action, actionRecord, UNDESCRIBED } from '#domain/records/action.ts';
import type { Moment } from '#domain/records/dates.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf } from '#domain/records/parts.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { withChoice } from './edit-record.ts';
import { withVersions } from './merge-record.ts';
import { oneMoreBeside, toldApart, type Versions, versionsOf } from './versions.ts';

/** A kind of record of which a stub stays when the bin is emptied, and what it then is. */
export type Wipeable<Shape extends Merging> = {
  readonly kind: MergedKind<Shape>;
  /** The record with nothing in it that anybody wrote. What it is, and that it was deleted, stays. */
  blank(record: Shape): Shape;
};

export const WIPEABLE_SHEET: Wipeable<Sheet> = {
  kind: sheetRecord,
  blank: (sheet) => ({ ...sheet, code: null, responses: {} }),
};

export const WIPEABLE_ACTION: Wipeable<Action> = {
  kind: actionRecord,
  blank: (action) => ({ ...action, ...UNDESCRIBED }),
};

/** Whether nothing that anybody wrote is left of a record, neither in its place nor beside it. */
export function isWiped<Shape extends Merging>(of: Wipeable<Shape>, record: Shape): boolean {
  return leftIn(of, record).length === 0;
}

/**
 * A record with nothing left in it, as a change of this device: it wins over every copy that knows no
 * more than this one does, so none of them brings back what is gone. A change that was made
 * elsewhere without knowing stays, as in all merging.
 */
export function wiped<Shape extends Merging>(
  of: Wipeable<Shape>,
  record: Shape,
  device: DeviceId,
): Shape {
  const blank = fieldsOf(of.kind.parts, of.blank(record));
  return leftIn(of, record).reduce(
    (left, name) => withChoice(of.kind, left, name, blank.get(name), device),
    record,
  );
}

/**
 * A record that has come out of the bin, with all that is in it said again as a change of this
 * device. Elsewhere the bin may have been emptied meanwhile, and what was wiped out there without
 * knowing must not take away here, without a word, what somebody has brought back.
 */
export function saidAgain<Shape extends Merging & { readonly deletedAt: Moment | null }>(
  of: Wipeable<Shape>,
  before: Shape | null,
  after: Shape,
  device: DeviceId,
): Shape {
  if (before === null || before.deletedAt === null || after.deletedAt !== null) return after;
  const { parts } = of.kind;
  const [nothing, was] = [fieldsOf(parts, of.blank(after)), fieldsOf(parts, before)];
  const again = new Map<string, Versions>();
  for (const [name, value] of fieldsOf(parts, after)) {
    if (isSame(value, nothing.get(name)) || !isSame(value, was.get(name))) continue;
    const [current, ...others] = toldApart(versionsOf(after, name, value), device);
    const edits = oneMoreBeside(current.edits, others, device);
    again.set(name, [{ value, edits }, ...others]);
  }
  return withVersions(of.kind, after, again);
}

/** The fields in which there is something, in place or beside it. */
function leftIn<Shape extends Merging>(of: Wipeable<Shape>, record: Shape): readonly string[] {
  const { parts } = of.kind;
  const [fields, nothing] = [fieldsOf(parts, record), fieldsOf(parts, of.blank(record))];
  const names = new Set([...fields.keys(), ...Object.keys(record.conflicts)]);
  return [...names].filter((name) =>
    versionsOf(record, name, fields.get(name)).some(
      ({ value }) => !isSame(value, nothing.get(name)),
    ),
  );
}
