/** What stands before and after something in an order; null at an end. */
export type Neighbours<Thing> = { readonly previous: Thing | null; readonly next: Thing | null };

/**
 * The neighbours of the first thing that is `here`.
 *
 * @returns neither, when nothing is `here`.
 */
export function neighboursOf<Thing>(
  things: readonly Thing[],
  isHere: (thing: Thing) => boolean,
): Neighbours<Thing> {
  const place = things.findIndex(isHere);
  if (place === -1) return { previous: null, next: null };
  return { previous: things[place - 1] ?? null, next: things[place + 1] ?? null };
}
