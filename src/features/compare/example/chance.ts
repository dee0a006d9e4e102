/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list: the first more often than the last, as sectors and boards are. */
export function oneOf<Value>(chance: () => number, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(chance() ** 2 * values.length)] ?? values[0];
}
