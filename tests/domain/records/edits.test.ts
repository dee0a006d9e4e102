import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DeviceId,
  type Edits,
  includes,
  joined,
  NO_EDITS,
  oneMore,
  supersedes,
} from '#domain/records/edits.ts';
import { DEVICES } from '#tests/builders/any-edits.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { forThousand } from '#tests/builders/for-all.ts';

const [laptop, office] = [aDevice('laptop'), aDevice('office')];

const anyVector: fc.Arbitrary<Edits> = fc
  .array(fc.record({ device: fc.constantFrom(...DEVICES), count: fc.integer({ min: 1, max: 3 }) }))
  .map((all) => Object.fromEntries(all.map(({ device, count }) => [device, count])));

test.each<[Edits, Edits, boolean, boolean]>([
  [NO_EDITS, NO_EDITS, true, false],
  [{ [laptop]: 1 }, NO_EDITS, true, true],
  [NO_EDITS, { [laptop]: 1 }, false, false],
  [{ [laptop]: 2 }, { [laptop]: 1 }, true, true],
  [{ [laptop]: 2 }, { [laptop]: 1, [office]: 1 }, false, false],
  [{ [laptop]: 2, [office]: 1 }, { [laptop]: 2 }, true, true],
])('%o knows of %o: %s; of all of it and of more: %s', (a, b, knows, isLater) => {
  expect(includes(a, b)).toBe(knows);
  expect(supersedes(a, b)).toBe(isLater);
});

test('one more change is later; two put together are later than each', () => {
  forThousand(anyVector, anyVector, fc.constantFrom(...DEVICES), (a, b, device) => {
    expect(supersedes(oneMore(a, device), a)).toBe(true);
    const both = joined(a, b);
    expect(includes(both, a) && includes(both, b)).toBe(true);
    expect(joined(b, a)).toEqual(both);
    expect(supersedes(a, b) && supersedes(b, a)).toBe(false);
  });
});

test.each(['', 'laptop', 'Laptop0000', 'laptop-0000', '__proto__0', 'laptop00000'])(
  '%j is no word for a device',
  (word) => {
    expect(DeviceId.safeParse(word).success).toBe(false);
  },
);
