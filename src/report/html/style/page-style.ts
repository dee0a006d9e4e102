import { colours } from './colours.ts';
import { contents } from './contents.ts';
import { figures } from './figures.ts';
import { forcedColours } from './forced-colours.ts';
import { frame } from './frame.ts';
import { paper } from './paper.ts';
import { sections } from './sections.ts';
import { stackedTables } from './stacked-tables.ts';
import { columnWidths, tables } from './tables.ts';
import { text } from './text.ts';

/** Everything that a page looks like. It is the same for every page, so its hash is known. */
export const PAGE_STYLE = [
  colours,
  text,
  frame,
  contents,
  sections,
  tables,
  columnWidths,
  stackedTables,
  figures,
  forcedColours,
  paper,
].join('');

/**
 * The SHA-256 of PAGE_STYLE in base64, by which the page's own policy allows this style and no
 * other. It cannot be worked out while a page is made, as browsers only do that later. A test
 * compares the two.
 */
export const PAGE_STYLE_HASH = '6ztS0Dpiqx8/Eu0QM8dhK8P9gOx5xyf7ocsraJnDP0g=';
