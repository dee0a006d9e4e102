/** What a column asks for: a share relative to the others, and room for its longest word. */
export type Wish = { readonly share: number; readonly least: number };

/**
 * Divides `total` points by the columns' shares. A column whose share would break its longest word
 * gets the room for that word instead, up to 45 % of the total, and the others give way in
 * proportion. Where even that is too much for all together, everyone gives way alike.
 */
export function columnWidths(wishes: readonly Wish[], total: number): readonly number[] {
  const capped = wishes.map(({ share, least }) => ({
    share: Math.max(share, 0.01),
    least: Math.min(least, total * 0.45),
  }));
  const needed = capped.reduce((sum, { least }) => sum + least, 0);
  if (needed >= total) return capped.map(({ least }) => (least * total) / needed);
  return settle(capped, total);
}

/** Fixes the columns that are too narrow at what they need, and shares the rest out again. */
function settle(wishes: readonly Wish[], total: number): readonly number[] {
  const fixed = new Set<Wish>();
  for (;;) {
    const free = wishes.filter((wish) => !fixed.has(wish));
    const taken = [...fixed].reduce((sum, { least }) => sum + least, 0);
    const perShare = (total - taken) / free.reduce((sum, { share }) => sum + share, 0);
    const narrow = free.filter(({ share, least }) => share * perShare < least);
    if (narrow.length === 0) {
      return wishes.map((wish) => (fixed.has(wish) ? wish.least : wish.share * perShare));
    }
    narrow.forEach((wish) => fixed.add(wish));
  }
}
