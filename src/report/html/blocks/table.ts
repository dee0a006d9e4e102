import type { TableBlock, TableColumn } from '#report/document.ts';
import { type Content, element, lines, type Markup } from '../markup.ts';

/** Said in the one row of a table that has none. */
const NOTHING = 'Nothing recorded.';

/**
 * A table with its caption. On a narrow screen its rows become small lists, in which each cell
 * carries its column's name; roles are spelled out because that takes a table's own away.
 */
export function tableMarkup({ caption, columns, rows }: TableBlock): Markup {
  return element(
    'table',
    { role: 'table' },
    element('caption', {}, caption),
    element('colgroup', {}, columnWidths(columns)),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, columns.map(columnHead))),
    '\n',
    element('tbody', { role: 'rowgroup' }, bodyRows(columns, rows)),
  );
}

/** By class, a whole number of hundredths: the security policy allows no style of an element's own. */
function columnWidths(columns: readonly TableColumn[]): Content {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => {
    const hundredths = Math.max(1, Math.floor((100 * share) / total));
    return element('col', { class: `of-100-${hundredths}` });
  });
}

function columnHead({ heading, align }: TableColumn): Markup {
  return element('th', { role: 'columnheader', scope: 'col', class: align }, heading);
}

function bodyRows(columns: readonly TableColumn[], rows: TableBlock['rows']): Content {
  if (rows.length > 0) return lines(rows.map((cells) => bodyRow(columns, cells)));
  const cell = element('td', { role: 'cell', colspan: columns.length }, NOTHING);
  return element('tr', { role: 'row' }, cell);
}

function bodyRow(columns: readonly TableColumn[], cells: readonly string[]): Markup {
  return element(
    'tr',
    { role: 'row' },
    columns.map(({ heading, align }, index) => {
      const text = cells[index] ?? '';
      return index === 0
        ? element('th', { role: 'rowheader', scope: 'row', class: align }, text)
        : element('td', { role: 'cell', class: align, 'data-label': heading }, text);
    }),
  );
}
