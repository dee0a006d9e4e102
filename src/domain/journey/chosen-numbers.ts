/**
 * Some of the numbers from 1 up to another, in order, every choice as likely as any other (Floyd's
 * sampling).
 *
 * @param howMany all of them, where there are no more.
 * @param randomBelow a whole number from 0 up to, and not, the one it gets; each as likely.
 */
export function chosenNumbers(
  howMany: number,
  of: number,
  randomBelow: (end: number) => number,
): readonly number[] {
  const chosen = new Set<number>();
  for (let last = Math.max(0, of - howMany) + 1; last <= of; last += 1) {
    const drawn = randomBelow(last) + 1;
    chosen.add(chosen.has(drawn) ? last : drawn);
  }
  return [...chosen].toSorted((a, b) => a - b);
}
