import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/comparing/cells.ts';
import { packed, type PackedComparison, unpacked } from '#domain/comparing/packed.ts';
import { withContributions } from '#tests/builders/compared.ts';
import { country } from '#tests/builders/country.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const cells = cellsOf(small);
const { comparison } = withContributions(
  { instrument: small.id, cells, services: new Map(), withdrawn: new Set() },
  country(small, 40),
);
const withOneGone = {
  ...comparison,
  withdrawn: new Set([...comparison.services.keys()].slice(0, 1)),
};

describe('a comparison that was kept', () => {
  test('comes back as it was', () => {
    const stored: unknown = structuredClone(packed(withOneGone));
    expect(unpacked(stored, cells)).toEqual({ ok: true, value: withOneGone });
  });

  test('has no figures in a cell that the app has come to know since, and drops one it knows no more', () => {
    const [first, ...others] = cells;
    if (first === undefined) throw new Error('There are cells');
    const later = [...others, { ...first, id: 'mud' }];
    const opened = unpacked(structuredClone(packed(comparison)), later);
    if (!opened.ok) throw new Error(opened.error);
    for (const [id, { figures }] of opened.value.services) {
      const before = comparison.services.get(id)?.figures ?? new Float64Array(0);
      expect([...figures]).toEqual([...before.subarray(1), Number.NaN]);
    }
  });

  test.each<[string, (stored: PackedComparison) => unknown]>([
    ['nothing', () => undefined],
    ['another version', (stored) => ({ ...stored, version: 1 })],
    ['figures that are missing', (stored) => ({ ...stored, figures: stored.figures.subarray(1) })],
    ['figures that are text', (stored) => ({ ...stored, figures: [...stored.figures].join() })],
    [
      'a service without its seal',
      (stored) => ({
        ...stored,
        services: stored.services.map((service) => ({ ...service, seal: '' })),
      }),
    ],
  ])('is not read where it is damaged: %s', (_, change) => {
    expect(unpacked(change(packed(comparison)), cells)).toEqual({ ok: false, error: 'damaged' });
  });
});
