/** Lengths are in twentieths of a point, sizes of type in half points. */

/** A4, upright. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
} as const;

/** The width of tables, from margin to margin. */
export const COLUMN = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** On every computer that opens such files, or with a face of the same widths in its place. */
export const FONT = 'Arial';

export const SIZE = { text: 22, table: 18, note: 18, lead: 26 } as const;

/** Every colour keeps at least 4.5:1 against white; none carries a meaning. */
export const COLOUR = { text: '333333', quiet: '5A5F66', deep: '00437D', rule: 'B3BAC2' } as const;
