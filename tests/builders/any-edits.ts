import * as fc from 'fast-check';
import { changedFields, withEdits } from '#domain/merging/edit-record.ts';
import { mergeRecords } from '#domain/merging/merge-record.ts';
import type { DeviceId, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { aDevice } from './devices.ts';

export const DEVICES: readonly DeviceId[] = ['laptop', 'tablet', 'phone'].map(aDevice);

/** The record as a device leaves it that makes it another, having seen all that is in it. */
export function changedTo<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
  becomes: Shape,
  device: DeviceId,
): Shape {
  const seen = { ...becomes, edits: record.edits };
  return withEdits(kind, record, seen, changedFields(kind, record, becomes), device);
}

/**
 * Copies of one record on as many devices as there are, after any changes and exchanges: with edits
 * from all of them, and with conflicts. Some go back to copies from before changes were counted,
 * and so have nothing in common but what never changes.
 */
export function anyCopies<Shape extends Merging>(
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): fc.Arbitrary<readonly Shape[]> {
  const on = fc.nat({ max: DEVICES.length - 1 });
  const step = fc.record({ on, other: on, becomes: fc.option(any, { nil: null }) });
  const started = fc.oneof(
    { weight: 3, arbitrary: any.map((one) => DEVICES.map(() => one)) },
    { weight: 1, arbitrary: fc.tuple(any, any, any) },
  );
  return fc
    .tuple(started, fc.array(step, { minLength: 2, maxLength: 10 }))
    .map(([copies, steps]) => {
      const result: Shape[] = [...copies];
      for (const { on: at, other, becomes } of steps) {
        const [here, there, device] = [result[at], result[other], DEVICES[at]];
        if (!here || !there || !device) throw new Error('A step of nobody');
        result[at] =
          becomes === null
            ? mergeRecords(kind, here, there)
            : changedTo(kind, here, becomes, device);
      }
      return result;
    });
}

/** Any state of a record with any edits and conflicts in it. */
export function anyEdited<Shape extends Merging>(
  kind: MergedKind<Shape>,
  any: fc.Arbitrary<Shape>,
): fc.Arbitrary<Shape> {
  return anyCopies(kind, any).map((copies) =>
    copies.reduce((one, other) => mergeRecords(kind, one, other)),
  );
}
