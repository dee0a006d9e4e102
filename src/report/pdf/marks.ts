import type { Tag } from './tags.ts';

/** A piece of drawn content: the page it is on, from 1, and its number on that page, from 0. */
export type Mark = { readonly page: number; readonly id: number };

/** Left, bottom, right, top, in points from the bottom left of the page. */
export type Bounds = readonly [number, number, number, number];

/** Remembers, while pages are drawn, which content belongs to which tag. */
export type Marks = {
  /** Numbers the next piece of content on a page and gives it to a tag. */
  readonly add: (tag: Tag, page: number) => number;
  readonly placeFigure: (tag: Tag, bounds: Bounds) => void;
  readonly of: (tag: Tag) => readonly Mark[];
  readonly boundsOf: (tag: Tag) => Bounds | undefined;
  /** The tags of a page's pieces of content, in the order of their numbers. */
  readonly onPage: (page: number) => readonly Tag[];
};

/** A new, empty record of marks, for one file. */
export function startMarks(): Marks {
  const byTag = new Map<Tag, Mark[]>();
  const byPage = new Map<number, Tag[]>();
  const figures = new Map<Tag, Bounds>();
  return {
    add: (tag, page) => {
      const tags = byPage.get(page) ?? [];
      byPage.set(page, tags);
      const id = tags.push(tag) - 1;
      byTag.set(tag, [...(byTag.get(tag) ?? []), { page, id }]);
      return id;
    },
    placeFigure: (tag, bounds) => void figures.set(tag, bounds),
    of: (tag) => byTag.get(tag) ?? [],
    boundsOf: (tag) => figures.get(tag),
    onPage: (page) => byPage.get(page) ?? [],
  };
}
