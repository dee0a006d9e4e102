import * as fc from 'fast-check';

/**
 * Checks a property with many made-up values: the same ones every time, so that a test which
 * passed on one machine passes on all of them.
 */
export const forAll = checking(100);

/** The same with a thousand, for what must never fail. It takes its time: give the test some. */
export const forThousand = checking(1000);

function checking(numRuns: number) {
  return <Values extends [unknown, ...unknown[]]>(
    ...parameters: [
      ...arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
      holds: (...values: Values) => void,
    ]
  ): void => {
    fc.assert(fc.property(...parameters), { seed: 20261121, numRuns });
  };
}
