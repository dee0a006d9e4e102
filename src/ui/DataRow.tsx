import type { Column, Row } from './table-data.ts';

interface DataRowProps {
  row: Row;
  columns: readonly Column[];
}

const stackedLabel = ({ shortHeader, header }: Column) =>
  shortHeader ?? (typeof header === 'string' ? header : undefined);

/** One row of a DataTable. Roles are spelled out, since a stacked row loses its native ones. */
export function DataRow({ row, columns }: DataRowProps) {
  return (
    <tr role="row" className={row.emphasis ? 'ui-table__row--emphasis' : undefined}>
      {columns.map((column) => {
        const className = `ui-align-${column.align ?? 'start'}`;
        const content = row.cells[column.key];
        return column.rowHeader ? (
          <th key={column.key} role="rowheader" scope="row" className={className}>
            {content}
          </th>
        ) : (
          <td key={column.key} role="cell" className={className} data-label={stackedLabel(column)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
