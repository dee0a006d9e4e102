import { Table, TableProperties, type TableRow, WidthType, XmlComponent } from 'docx';
import { legible } from '../legible-text.ts';
import { COLOUR, COLUMN } from '../theme.ts';

/**
 * A table as wide as the page. Its first row and first column are marked as headers, which is what
 * screen readers go by.
 *
 * @param widths of the columns, in twentieths of a point.
 * @param alternative says what the table shows to somebody who does not go through it.
 */
export function nativeTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  alternative?: string,
): Table {
  return new DescribedTable(
    {
      rows,
      width: { size: COLUMN, type: WidthType.DXA },
      columnWidths: widths,
      borders: BORDERS,
      margins: { top: 60, bottom: 60, left: 0, right: 140 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    },
    alternative,
  );
}

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const LINE = { style: 'single', size: 4, color: COLOUR.rule } as const;
const BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  bottom: LINE,
  insideHorizontal: LINE,
} as const;

/** A table with the alternative text that Word offers for one; the library has no option for it. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], alternative?: string) {
    super(options);
    const properties: unknown = this.root.find((part) => part instanceof TableProperties);
    if (!(properties instanceof TableProperties)) throw new Error('A table has no properties');
    if (alternative === undefined) return;
    // oxlint-disable-next-line typescript/no-deprecated -- the one open way to what a table holds
    properties.addChildElement(new TableDescription(alternative));
  }
}

/** It comes last among a table's properties, as the format asks. */
class TableDescription extends XmlComponent {
  constructor(text: string) {
    super('w:tblDescription');
    this.root.push({ _attr: { 'w:val': legible(text) } });
  }
}
