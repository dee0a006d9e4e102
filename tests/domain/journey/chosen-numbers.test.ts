import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenNumbers } from '#domain/journey/chosen-numbers.ts';

const sizes = fc.record({ howMany: fc.integer({ min: 0, max: 20 }), of: fc.nat({ max: 60 }) });

test('as many as were asked for, or as there are, each once and in order', () => {
  fc.assert(
    fc.property(sizes, fc.infiniteStream(fc.nat()), ({ howMany, of }, randoms) => {
      const chosen = chosenNumbers(howMany, of, (end) => randoms.next().value % end);
      expect(chosen).toHaveLength(Math.min(howMany, of));
      expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
      expect(chosen.every((number) => number >= 1 && number <= of)).toBe(true);
    }),
  );
});

test('every choice of three out of six comes up from exactly as many draws', () => {
  const counts = new Map<string, number>();
  // Every sequence of draws that there can be: 0 to 3, 0 to 4 and 0 to 5.
  for (let draw = 0; draw < 4 * 5 * 6; draw += 1) {
    const sequence = [draw % 4, Math.floor(draw / 4) % 5, Math.floor(draw / 20)];
    const chosen = chosenNumbers(3, 6, () => sequence.shift() ?? 0).join(' ');
    counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
  }
  expect(counts.size).toBe(20);
  expect(new Set(counts.values())).toEqual(new Set([6]));
});
