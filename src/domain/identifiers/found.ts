/** What can show who somebody is, as far as it can be told from its shape. */
export type IdentifierKind =
  'chi' | 'nhs-number' | 'phone' | 'email' | 'postcode' | 'birth-date' | 'titled-name';

/** Something in a text that looks like an identifier: the characters `from` up to, not with, `to`. */
export type Found = {
  readonly kind: IdentifierKind;
  readonly from: number;
  readonly to: number;
  /** The words themselves, as they stand in the text. */
  readonly words: string;
};

/** A piece of plain text, `from` up to, not with, `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Looks for one kind of identifier, in a time that grows no faster than the text. */
export type Finder = (plain: string) => readonly Span[];

export const spanOf = ({ index, 0: words }: RegExpMatchArray): Span => {
  const from = index ?? 0;
  return { from, to: from + words.length };
};
