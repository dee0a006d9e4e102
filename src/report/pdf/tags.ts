/** The standard structure types this document uses (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Art'
  | `H${1 | 2 | 3 | 4}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/**
 * One element of the structure that screen readers follow. It is plain data, made by layout; what
 * is drawn points at it. Two tags that look alike are still two elements: identity counts.
 */
export type Tag = {
  readonly role: Role;
  readonly kids: readonly Tag[];
  /** Which cells a TH speaks for. */
  readonly scope?: 'Column' | 'Row';
  /** How many columns a cell covers, where it is more than one. */
  readonly span?: number;
  /** What stands before the items of a list: a bullet, where this says nothing else. */
  readonly numbering?: 'None';
  /** What a Figure shows, in words. */
  readonly alternative?: string;
};

/** An element that holds others. */
export function group(role: Role, kids: readonly Tag[]): Tag {
  return { role, kids };
}

/** An element whose content is what is drawn under it. */
export function leaf(role: Role, more: Omit<Tag, 'role' | 'kids'> = {}): Tag {
  return { role, kids: [], ...more };
}
