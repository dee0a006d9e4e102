/** An example and how many sheets say it in these very words. */
export type RepeatedExample = { readonly text: string; readonly times: number };

/**
 * Examples said once, however often they were written: ten sheets that note the same thing read as
 * one line. The order is that in which each was first met.
 */
export function withoutRepeats(examples: readonly string[]): readonly RepeatedExample[] {
  const times = new Map<string, number>();
  for (const text of examples) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([text, count]) => ({ text, times: count }));
}
