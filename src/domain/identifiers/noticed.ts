import type { FreeText } from '#domain/journey/free-text.ts';
import { findIdentifiers } from './find-identifiers.ts';
import type { Found } from './found.ts';

/** A text in which something was found. */
export type Noticed = FreeText & { readonly found: readonly Found[] };

/** The texts in which somebody might be told, and by what. */
export function noticedIn(texts: readonly FreeText[]): readonly Noticed[] {
  return texts
    .map((each) => ({ ...each, found: findIdentifiers(each.text) }))
    .filter(({ found }) => found.length > 0);
}
