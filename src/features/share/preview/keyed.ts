/**
 * Parts of a document have no identity but their place in it, and never move: the document is made
 * anew when anything changes.
 */
export function keyed<Item>(
  items: readonly Item[],
): readonly { readonly key: string; readonly item: Item }[] {
  return items.map((item, place) => ({ key: String(place), item }));
}
